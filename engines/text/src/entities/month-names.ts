/** Names of the twelve months as people write them; each row is one month, January first, in lower case. */
export const monthNames: readonly string[] = [
  "january|januari|jan|enero|มกราคม|ม\\.ค\\.|ม\\.ค|มกรา|មករា|ມັງກອນ|ဇန်နဝါရီ",
  "february|februari|feb|pebruari|pebrero|กุมภาพันธ์|ก\\.พ\\.|ก\\.พ|กุมภา|កុម្ភៈ|ກຸມພາ|ဖေဖော်ဝါရီ",
  "march|maret|mac|mar|marso|มีนาคม|มี\\.ค\\.|มี\\.ค|มีนา|មីនា|ມີນາ|မတ်",
  "april|apr|abril|เมษายน|เม\\.ย\\.|เม\\.ย|เมษา|មេសា|ເມສາ|ဧပြီ",
  "may|mei|mayo|พฤษภาคม|พ\\.ค\\.|พ\\.ค|พฤษภา|ឧសភា|ພຶດສະພາ|မေ",
  "june|juni|jun|hunyo|มิถุนายน|มิ\\.ย\\.|มิ\\.ย|មិថុនា|ມິຖຸນາ|ဇွန်",
  "july|juli|julai|jul|hulyo|กรกฎาคม|ก\\.ค\\.|ก\\.ค|กรกฎา|កក្កដា|ກໍລະກົດ|ဇူလိုင်",
  "august|agustus|ogos|aug|agt|agu|agosto|สิงหาคม|ส\\.ค\\.|ส\\.ค|សីហា|ສິງຫາ|ဩဂုတ်",
  "september|sept|sep|setyembre|กันยายน|ก\\.ย\\.|ก\\.ย|កញ្ញា|ກັນຍາ|စက်တင်ဘာ",
  "october|oktober|oct|okt|oktubre|ตุลาคม|ต\\.ค\\.|ต\\.ค|តុលា|ຕຸລາ|အောက်တိုဘာ",
  "november|nopember|nov|nobyembre|พฤศจิกายน|พ\\.ย\\.|พ\\.ย|វិច្ឆិកា|ພະຈິກ|နိုဝင်ဘာ",
  "december|desember|disember|dec|des|dis|disyembre|ธันวาคม|ธ\\.ค\\.|ธ\\.ค|ធ្នូ|ທັນວາ|ဒီဇင်ဘာ",
];
