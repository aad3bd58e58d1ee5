/** Kinds of papers whose numbers are read. */
export type DocumentKind = "passport" | "id" | "licence";

/**
 * How the number of a paper is announced, with bars between: passports, identity papers (national cards, work permits,
 * seafarers' books) and licences of recruiters and companies.
 * Source: names of the papers as their issuers print them; usage in adverts.
 */
export const documentLabels: Readonly<Record<DocumentKind, string>> = {
  passport:
    "passport|passport no|passport no.|passport number|passport num|pp no|pp no.|ppt no|paspor|nomor paspor|no paspor|no. paspor|" +
    "pasport|no pasport|no. pasport|nombor pasport|pasaporte|numero ng pasaporte|hộ chiếu|số hộ chiếu|ho chieu|หนังสือเดินทาง|" +
    "เลขหนังสือเดินทาง|หนังสือเดินทางเลขที่|พาสปอร์ต|เลขพาสปอร์ต|ພາສປອດ|ໜັງສືຜ່ານແດນ|លិខិតឆ្លងដែន|លេខលិខិតឆ្លងដែន|ប៉ាស្ព័រ|" +
    "နိုင်ငံကူးလက်မှတ်|ပတ်စ်ပို့|ပတ်စပို့|护照|护照号|护照号码|護照|護照號碼|पासपोर्ट|पासपोर्ट नंबर|पासपोर्ट नम्बर|राहदानी|राहदानी नम्बर|" +
    "পাসপোর্ট|পাসপোর্ট নম্বর|পাসপোর্ট নাম্বার|ගමන් බලපත්‍ර අංකය|ගමන් බලපත්‍රය|பாஸ்போர்ட்|பாஸ்போர்ட் எண்|கடவுச்சீட்டு எண்|پاسپورٹ|پاسپورٹ نمبر",
  id:
    "id card|id card no|id no|id no.|id number|identity card|identity card no|national id|national id no|nid|nid no|nid number|nric|" +
    "nric no|ic no|ic no.|ic number|fin no|work permit no|work permit no.|work permit number|wp no|nik|no ktp|no. ktp|nomor ktp|ktp|" +
    "mykad|no kad pengenalan|no. kad pengenalan|cccd|số cccd|cmnd|số cmnd|căn cước|chứng minh nhân dân|เลขบัตรประชาชน|บัตรประชาชน|" +
    "เลขประจำตัวประชาชน|ບັດປະຈຳຕົວ|អត្តសញ្ញាណប័ណ្ណ|លេខអត្តសញ្ញាណប័ណ្ណ|နိုင်ငံသားစိစစ်ရေး|မှတ်ပုံတင်|မှတ်ပုံတင်အမှတ်|nrc|nrc no|身份证|" +
    "身份证号|身份证号码|身份證|身分證字號|居留证号|aadhaar|aadhaar no|aadhaar number|aadhar|aadhar no|आधार|आधार नंबर|आधार संख्या|नागरिकता नं|" +
    "नागरिकता नम्बर|জাতীয় পরিচয়পত্র|এনআইডি|এনআইডি নম্বর|හැඳුනුම්පත් අංකය|ජාතික හැඳුනුම්පත|ஆதார்|ஆதார் எண்|அடையாள அட்டை எண்|cnic|" +
    "cnic no|شناختی کارڈ|شناختی کارڈ نمبر|umid|philsys|sss no|seaman's book no|seamans book no",
  licence:
    "licence no|licence no.|licence number|license no|license no.|license number|lic no|lic no.|lic. no|lic. no.|licence|license|poea|" +
    "poea license|poea license no|poea lic no|dmw|dmw license|dmw license no|dmw lic no|ea licence|ea license|ea licence no|moe license|rl no|rl no.|" +
    "registration no|registration no.|reg no|reg no.|company registration no|uen|sip2mi|sip3mi|siup|siup no|nib|no nib|izin no|" +
    "no izin|nomor izin|no lesen|no. lesen|lesen|jtk|số giấy phép|giấy phép số|giấy phép|ma so thue|mã số thuế|mst|ใบอนุญาตเลขที่|ใบอนุญาต|" +
    "เลขที่ใบอนุญาต|ໃບອະນຸຍາດເລກທີ|អាជ្ញាប័ណ្ណ|អាជ្ញាប័ណ្ណលេខ|လိုင်စင်|လိုင်စင်အမှတ်|လိုင်စင်နံပါတ်|ကုမ္ပဏီမှတ်ပုံတင်|营业执照|许可证号|" +
    "许可证|经营许可证|許可證|लाइसेंस|लाइसेंस नंबर|इजाजतपत्र नम्बर|इजाजत नं|লাইসেন্স|লাইসেন্স নম্বর|আরএল|බලපත්‍ර අංකය|slbfe|slbfe license|" +
    "slbfe reg no|உரிமம் எண்|لائسنس|لائسنس نمبر|oep license|oep license no|bmet|bmet no|emigrate|mea registration",
};
