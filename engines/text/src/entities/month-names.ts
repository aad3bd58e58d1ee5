/** Names of the twelve Gregorian months as people write them, January first, in lower case with bars between. */
export const monthNames: readonly string[] = [
  "january|januari|jan|enero|มกราคม|ม.ค.|ม.ค|มกรา|មករា|ມັງກອນ|ဇန်နဝါရီ|ဇန်နဝါရီလ|जनवरी|জানুয়ারি|জানুয়ারী|ජනවාරි|ජනවාරී|ஜனவரி|جنوری",
  "february|februari|feb|pebruari|pebrero|กุมภาพันธ์|ก.พ.|ก.พ|กุมภา|កុម្ភៈ|ກຸມພາ|ဖေဖော်ဝါရီ|ဖေဖော်ဝါရီလ|फरवरी|फ़रवरी|फेब्रुअरी|ফেব্রুয়ারি|পেব্রুয়ারি|පෙබරවාරි|பிப்ரவரி|فروری",
  "march|maret|mac|mar|marso|มีนาคม|มี.ค.|มี.ค|มีนา|មីនា|ມີນາ|မတ်|မတ်လ|मार्च|মার্চ|මාර්තු|மார்ச்|مارچ",
  "april|apr|abril|เมษายน|เม.ย.|เม.ย|เมษา|មេសា|ເມສາ|ဧပြီ|ဧပြီလ|अप्रैल|अप्रिल|এপ্রিল|අප්‍රේල්|ஏப்ரல்|اپریل",
  "may|mei|mayo|พฤษภาคม|พ.ค.|พ.ค|พฤษภา|ឧសភា|ພຶດສະພາ|မေ|မေလ|मई|मे|মে|මැයි|மே|مئی",
  "june|juni|jun|hunyo|มิถุนายน|มิ.ย.|มิ.ย|មិថុនា|ມິຖຸນາ|ဇွန်|ဇွန်လ|जून|जुन|জুন|ජූනි|ஜூன்|جون",
  "july|juli|julai|jul|hulyo|กรกฎาคม|ก.ค.|ก.ค|กรกฎา|កក្កដា|ກໍລະກົດ|ဇူလိုင်|ဇူလိုင်လ|जुलाई|जुलाइ|জুলাই|ජූලි|ஜூலை|جولائی",
  "august|agustus|ogos|aug|agt|agu|agosto|สิงหาคม|ส.ค.|ส.ค|សីហា|ສິງຫາ|ဩဂုတ်|ဩဂုတ်လ|अगस्त|अगष्ट|আগস্ট|අගෝස්තු|ஆகஸ்ட்|اگست",
  "september|sept|sep|setyembre|กันยายน|ก.ย.|ก.ย|កញ្ញា|ກັນຍາ|စက်တင်ဘာ|စက်တင်ဘာလ|सितंबर|सितम्बर|सेप्टेम्बर|সেপ্টেম্বর|සැප්තැම්බර්|செப்டம்பர்|ستمبر",
  "october|oktober|oct|okt|oktubre|ตุลาคม|ต.ค.|ต.ค|តុលា|ຕຸລາ|အောက်တိုဘာ|အောက်တိုဘာလ|अक्टूबर|अक्टोबर|অক্টোবর|ඔක්තෝබර්|அக்டோபர்|اکتوبر",
  "november|nopember|nov|nobyembre|พฤศจิกายน|พ.ย.|พ.ย|វិច្ឆិកា|ພະຈິກ|နိုဝင်ဘာ|နိုဝင်ဘာလ|नवंबर|नवम्बर|नोभेम्बर|নভেম্বর|නොවැම්බර්|நவம்பர்|نومبر",
  "december|desember|disember|dec|des|dis|disyembre|ธันวาคม|ธ.ค.|ธ.ค|ធ្នូ|ທັນວາ|ဒီဇင်ဘာ|ဒီဇင်ဘာလ|दिसंबर|दिसम्बर|डिसेम्बर|ডিসেম্বর|දෙසැම්බර්|டிசம்பர்|دسمبر",
];

/** The same for the Bikram Sambat calendar of Nepal, Baisakh first. */
export const bikramMonthNames: readonly string[] = [
  "वैशाख|बैशाख|baisakh|baishakh|vaishakh",
  "जेठ|ज्येष्ठ|jestha|jeth",
  "असार|आषाढ|asar|ashadh",
  "साउन|श्रावण|shrawan|saun|sawan",
  "भदौ|भाद्र|bhadra|bhadau",
  "असोज|आश्विन|ashwin|asoj|aswin",
  "कात्तिक|कार्तिक|kartik",
  "मंसिर|मङ्सिर|mangsir|mansir",
  "पुस|पौष|poush|push",
  "माघ|magh",
  "फागुन|फाल्गुन|falgun|phalgun|fagun",
  "चैत|चैत्र|chaitra|chait",
];
