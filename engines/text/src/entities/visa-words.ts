/**
 * Kinds of permission to enter or work, as people name them in the languages of the region, with bars between.
 * `none` is said to need no visa, `free` is the "free visa" of the Gulf, `run` a trip over the border for a new stamp.
 * Source: the kinds as the region's immigration offices name them; usage in adverts. Drafted, not yet reviewed by speakers.
 */
export const visaWords: Readonly<Record<string, string>> = {
  tourist:
    "tourist visa|tourism visa|visa turis|visa turista|visa wisata|visa kunjungan wisata|visa pelancong|pas lawatan sosial|social visit pass|" +
    "visa du lịch|visa du lich|thị thực du lịch|วีซ่าท่องเที่ยว|วีซ่านักท่องเที่ยว|ວີຊາທ່ອງທ່ຽວ|ວີຊ່າທ່ອງທ່ຽວ|ទិដ្ឋាការទេសចរណ៍|ទិដ្ឋាការទេសចរ|វីសាទេសចរណ៍|" +
    "វីសាទេសចរ|ခရီးသွားဗီဇာ|တိုးရစ်ဗီဇာ|လည်ပတ်ဗီဇာ|旅游签|旅游签证|旅遊簽|旅遊簽證|观光签证|觀光簽證|टूरिस्ट वीज़ा|टूरिस्ट वीजा|पर्यटक वीज़ा|पर्यटक वीजा|" +
    "पर्यटक भिसा|टुरिस्ट भिसा|ট্যুরিস্ট ভিসা|টুরিস্ট ভিসা|পর্যটক ভিসা|ভ্রমণ ভিসা|සංචාරක වීසා|ටුවරිස්ට් වීසා|சுற்றுலா விசா|டூரிஸ்ட் விசா|ٹورسٹ ویزا|سیاحتی ویزا",
  visit:
    "visit visa|visitor visa|visiting visa|visa kunjungan|visa lawatan|visa thăm thân|visa tham than|วีซ่าเยี่ยม|探亲签证|विजिट वीज़ा|विजिट वीजा|भिजिट भिसा|" +
    "ভিজিট ভিসা|විසිට් වීසා|விசிட் விசா|وزٹ ویزا",
  business:
    "business visa|visa bisnis|visa usaha|visa perniagaan|visa kinh doanh|visa thương mại|visa doanh nghiệp|thị thực thương mại|วีซ่าธุรกิจ|ວີຊາທຸລະກິດ|" +
    "ទិដ្ឋាការធុរកិច្ច|វីសាធុរកិច្ច|វីសាអាជីវកម្ម|စီးပွားရေးဗီဇာ|商务签|商务签证|商務簽證|बिज़नेस वीज़ा|बिजनेस वीजा|व्यापार वीज़ा|व्यापार भिसा|বিজনেস ভিসা|ব্যবসায়িক ভিসা|ව්‍යාපාර වීසා|" +
    "வணிக விசா|பிசினஸ் விசா|بزنس ویزا",
  work:
    "work visa|working visa|work permit|working permit|employment visa|employment pass|employment permit|labour visa|labor visa|work pass|visa kerja|" +
    "izin kerja|permit kerja|pas kerja|pas pekerjaan|visa pekerja|visa lao động|giấy phép lao động|visa lao dong|visa làm việc|thẻ lao động|work visa|วีซ่าทำงาน|" +
    "ใบอนุญาตทำงาน|เวิร์คเพอร์มิท|เวิร์กเพอร์มิต|ວີຊາເຮັດວຽກ|ໃບອະນຸຍາດເຮັດວຽກ|វីសាការងារ|វីសាធ្វើការ|ទិដ្ឋាការការងារ|ប័ណ្ណការងារ|សៀវភៅការងារ|အလုပ်ဗီဇာ|လုပ်သားဗီဇာ|အလုပ်ပါမစ်|" +
    "ဝေါ့ပါမစ်|အလုပ်လုပ်ခွင့်|工作签|工作签证|工作簽證|工签|劳务签证|工作许可|工作许可证|工作證|工作准证|वर्क वीज़ा|वर्क वीजा|वर्क परमिट|रोज़गार वीज़ा|श्रम स्वीकृति|वर्क भिसा|श्रम भिसा|" +
    "कामदार भिसा|ওয়ার্ক ভিসা|ওয়ার্ক পারমিট|কাজের ভিসা|শ্রমিক ভিসা|වැඩ වීසා|රැකියා වීසා|සේවා වීසා|වැඩ බලපත්‍රය|வேலை விசா|பணி விசா|வேலை அனுமதி|ورک ویزا|ورک پرمٹ|کام کا ویزا",
  arrival:
    "visa on arrival|on arrival visa|on-arrival visa|visa upon arrival|voa|visa saat kedatangan|visa ketibaan|visa pagdating|visa cửa khẩu|visa tại cửa khẩu|" +
    "วีซ่าหน้าด่าน|วีซ่าเมื่อมาถึง|ວີຊາໜ້າດ່ານ|ទិដ្ឋាការពេលមកដល់|វីសាពេលមកដល់|ဆိုက်ရောက်ဗီဇာ|落地签|落地签证|落地簽|落地簽證|वीज़ा ऑन अराइवल|वीजा ऑन अराइवल|अन अराइभल भिसा|" +
    "অন অ্যারাইভাল ভিসা|অন এরাইভাল ভিসা|පැමිණීමේ වීසා|வருகை விசா|آن ارائیول ویزا|ویزا آن ارائیول",
  run: "visa run|visa runs|border run|visarun|ทำวีซ่ารัน|วีซ่ารัน|วีซ่ารันชายแดน|รันวีซ่า|ວີຊາຣັນ|ရွှေ့ဗီဇာ|ဗီဇာရန်း|跑签|跑签证|出境续签|वीज़ा रन|ভিসা রান",
  student:
    "student visa|study visa|student pass|visa pelajar|visa belajar|pas pelajar|visa du học|visa du hoc|วีซ่านักเรียน|วีซ่านักศึกษา|ວີຊານັກຮຽນ|វីសានិស្សិត|ကျောင်းသားဗီဇာ|" +
    "学生签证|学生签|學生簽證|留学签证|स्टूडेंट वीज़ा|स्टूडेंट वीजा|छात्र वीज़ा|विद्यार्थी भिसा|স্টুডেন্ট ভিসা|ශිෂ්‍ය වීසා|மாணவர் விசா|اسٹوڈنٹ ویزا|سٹوڈنٹ ویزا",
  transit:
    "transit visa|visa transit|visa quá cảnh|วีซ่าเปลี่ยนเครื่อง|过境签|过境签证|過境簽證|ट्रांजिट वीज़ा|ট্রানজিট ভিসা|ٹرانزٹ ویزا",
  spouse:
    "spouse visa|marriage visa|fiance visa|fiancee visa|partner visa|visa nikah|visa pasangan|visa kết hôn|visa vợ|visa hôn phu|วีซ่าแต่งงาน|វីសាប្តីប្រពន្ធ|" +
    "လက်ထပ်ဗီဇာ|结婚签证|配偶签证|विवाह वीज़ा|বিবাহ ভিসা|திருமண விசா|شادی ویزا",
  free: "free visa|azad visa|visa azad|ফ্রি ভিসা|ফ্রী ভিসা|आज़ाद वीज़ा|आजाद वीजा|फ्री वीज़ा|फ्री वीजा|फ्री भिसा|ෆ්‍රී වීසා|ஃப்ரீ விசா|آزاد ویزا|فری ویزا",
  none:
    "no visa needed|no visa required|visa not required|visa not needed|without visa|visa free entry|visa free travel|visa free country|tanpa visa|bebas visa|tidak perlu visa|tak perlu visa|" +
    "walang visa|hindi kailangan ng visa|không cần visa|khong can visa|miễn visa|ไม่ต้องใช้วีซ่า|ไม่ต้องมีวีซ่า|ฟรีวีซ่า|ບໍ່ຕ້ອງມີວີຊາ|មិនចាំបាច់មានវីសា|មិនត្រូវការវីសា|ဗီဇာမလို|" +
    "免签|免签证|免簽|不用签证|无需签证|बिना वीज़ा|बिना वीजा|वीज़ा की ज़रूरत नहीं|बिना भिसा|ভিসা ছাড়া|ভিসা লাগবে না|වීසා අවශ්‍ය නැත|வீசா இல்லாமல்|விசா தேவையில்லை|بغیر ویزا|ویزا کی ضرورت نہیں",
};
