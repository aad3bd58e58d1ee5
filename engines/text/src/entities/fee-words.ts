/**
 * What people are asked to pay for, by what it is for, in the languages of the region, with bars between. `placement`
 * is the recruiter's own fee. Source: kinds as in ILO, General principles and operational guidelines for fair
 * recruitment and definition of recruitment fees and related costs (2019), part II; usage in adverts.
 * Drafted, not yet reviewed by speakers.
 */
export const feeWords: Readonly<Record<string, string>> = {
  placement:
    "placement fee|recruitment fee|recruiting fee|agency fee|agent fee|agent's fee|service fee|service charge|commission fee|broker fee|joining fee|" +
    "biaya penempatan|biaya agen|biaya jasa|biaya calo|biaya rekrutmen|biaya perekrutan|fee agen|yuran agensi|bayaran ejen|yuran ejen|caj ejen|caj perkhidmatan|" +
    "phí môi giới|phí dịch vụ|phí tuyển dụng|phi moi gioi|phi dich vu|tiền môi giới|ค่านายหน้า|ค่าหัวคิว|ค่าบริการจัดหางาน|ค่าจัดหางาน|ค่าเอเย่นต์|ค่าบริการ|ຄ່ານາຍໜ້າ|ຄ່າບໍລິການ|" +
    "ຄ່າຈັດຫາງານ|ថ្លៃសេវា|ថ្លៃមេខ្យល់|ថ្លៃជើងសា|កម្រៃជើងសា|ថ្លៃភ្នាក់ងារ|ပွဲခ|ပွဲစားခ|အေးဂျင့်ခ|ဝန်ဆောင်ခ|ကော်မရှင်|bayad sa agency|bayad sa ahensya|singil ng ahensya|" +
    "中介费|中介費|介绍费|介紹費|服务费|服務費|劳务费|招聘费|代办费|एजेंट फीस|एजेंसी फीस|सर्विस चार्ज|भर्ती शुल्क|दलाली|कमीशन|सेवा शुल्क|म्यानपावर शुल्क|एजेन्ट शुल्क|" +
    "এজেন্সি ফি|এজেন্ট ফি|দালালের ফি|সার্ভিস চার্জ|নিয়োগ ফি|සේවා ගාස්තුව|ඒජන්සි ගාස්තුව|තැරැව් ගාස්තුව|ஏஜென்ட் கட்டணம்|ஏஜென்சி கட்டணம்|சேவை கட்டணம்|கமிஷன்|" +
    "ایجنٹ فیس|ایجنسی فیس|سروس چارجز|کمیشن",
  visa:
    "visa fee|visa fees|visa charge|visa charges|visa cost|work permit fee|levy fee|biaya visa|yuran visa|bayaran visa|phí visa|phi visa|tiền visa|ค่าวีซ่า|ค่าใบอนุญาตทำงาน|" +
    "ຄ່າວີຊາ|ថ្លៃវីសា|ថ្លៃទិដ្ឋាការ|ဗီဇာကြေး|ဗီဇာခ|bayad sa visa|签证费|簽證費|वीज़ा फीस|वीजा फीस|वीज़ा शुल्क|भिसा शुल्क|ভিসা ফি|ভিসার খরচ|වීසා ගාස්තුව|விசா கட்டணம்|ویزا فیس",
  deposit:
    "deposit|security deposit|bond|cash bond|guarantee money|caution money|refundable deposit|uang jaminan|uang muka|deposito|wang cagaran|wang pendahuluan|deposit keselamatan|" +
    "tiền cọc|tiền đặt cọc|đặt cọc|tien coc|dat coc|tiền ký quỹ|เงินมัดจำ|ค่ามัดจำ|เงินประกัน|ค่าประกัน|ເງິນມັດຈຳ|ຄ່າມັດຈຳ|ប្រាក់កក់|លុយកក់|ប្រាក់កក់ធានា|စရံငွေ|စရံ|အာမခံငွေ|" +
    "押金|保证金|保證金|定金|订金|जमानत राशि|सुरक्षा राशि|डिपॉजिट|एडवांस|धरौटी|অগ্রিম|জামানত|ডিপোজিট|තැන්පතුව|අත්තිකාරම|டெபாசிட்|முன்பணம்|ڈپازٹ|زر ضمانت|ایڈوانس",
  training:
    "training fee|training fees|training cost|course fee|tuition fee|biaya pelatihan|biaya training|uang pelatihan|yuran latihan|bayaran latihan|phí đào tạo|học phí|phi dao tao|" +
    "hoc phi|ค่าอบรม|ค่าฝึกอบรม|ค่าเทรน|ຄ່າຝຶກອົບຮົມ|ຄ່າອົບຮົມ|ថ្លៃបណ្តុះបណ្តាល|ថ្លៃវគ្គបណ្តុះបណ្តាល|သင်တန်းကြေး|bayad sa training|培训费|培訓費|ट्रेनिंग फीस|प्रशिक्षण शुल्क|" +
    "तालिम शुल्क|ট্রেনিং ফি|প্রশিক্ষণ ফি|පුහුණු ගාස්තුව|பயிற்சி கட்டணம்|ٹریننگ فیس",
  medical:
    "medical fee|medical fees|medical check fee|medical exam fee|biaya medical|biaya kesehatan|biaya medis|bayaran perubatan|phí khám sức khỏe|phí khám|ค่าตรวจสุขภาพ|ค่าตรวจโรค|" +
    "ຄ່າກວດສຸຂະພາບ|ថ្លៃពិនិត្យសុខភាព|ဆေးစစ်ခ|ဆေးစစ်ကြေး|bayad sa medical|体检费|體檢費|मेडिकल फीस|मेडिकल शुल्क|মেডিকেল ফি|වෛද්‍ය ගාස්තුව|மருத்துவ கட்டணம்|میڈیکل فیس",
  papers:
    "processing fee|processing fees|document fee|documentation fee|documents fee|passport fee|paperwork fee|admin fee|administration fee|registration fee|application fee|file charge|" +
    "file charges|biaya proses|biaya pengurusan|biaya administrasi|biaya admin|biaya pendaftaran|biaya dokumen|biaya paspor|yuran pemprosesan|yuran pendaftaran|bayaran proses|" +
    "phí hồ sơ|phí làm hồ sơ|phí đăng ký|phi ho so|tiền hồ sơ|phí thủ tục|ค่าดำเนินการ|ค่าทำเอกสาร|ค่าเอกสาร|ค่าสมัคร|ค่าลงทะเบียน|ค่าธรรมเนียม|ຄ່າດຳເນີນການ|ຄ່າເອກະສານ|ຄ່າທຳນຽມ|" +
    "ថ្លៃឯកសារ|ថ្លៃរត់ការ|ថ្លៃចុះឈ្មោះ|ထောက်ခံစာကြေး|စာရွက်စာတမ်းခ|လျှောက်လွှာကြေး|မှတ်ပုံတင်ကြေး|bayad sa papeles|手续费|手續費|办证费|资料费|报名费|報名費|प्रोसेसिंग फीस|रजिस्ट्रेशन फीस|" +
    "फाइल चार्ज|पंजीकरण शुल्क|दर्ता शुल्क|प्रोसेसिंग शुल्क|প্রসেসিং ফি|রেজিস্ট্রেশন ফি|নিবন্ধন ফি|ফাইল চার্জ|ලියාපදිංචි ගාස්තුව|සැකසුම් ගාස්තුව|பதிவு கட்டணம்|செயலாக்க கட்டணம்|" +
    "پروسیسنگ فیس|رجسٹریشن فیس",
  travel:
    "ticket fee|ticket cost|air ticket fee|airfare|travel fee|travel cost|transport fee|biaya tiket|biaya perjalanan|ongkos|tambang|tiền vé|tiền vé máy bay|phí đi lại|" +
    "ค่าตั๋ว|ค่าตั๋วเครื่องบิน|ค่าเดินทาง|ຄ່າປີ້|ຄ່າເດີນທາງ|ថ្លៃសំបុត្រយន្តហោះ|ថ្លៃធ្វើដំណើរ|လေယာဉ်လက်မှတ်ခ|လမ်းစရိတ်|pamasahe|机票费|機票費|路费|टिकट का खर्च|टिकट फीस|टिकट शुल्क|" +
    "টিকিট খরচ|টিকেট খরচ|ටිකට් ගාස්තුව|டிக்கெட் கட்டணம்|ٹکٹ کا خرچہ",
  other:
    "fee|fees|upfront payment|upfront fee|advance fee|advance payment|biaya|yuran|bayaran|caj|phí|lệ phí|chi phí|ค่าใช้จ่าย|ຄ່າໃຊ້ຈ່າຍ|ថ្លៃ|ចំណាយ|ကုန်ကျစရိတ်|ကုန်ကျငွေ|" +
    "費用|费用|工本费|फीस|शुल्क|खर्चा|ফি|খরচ|ගාස්තුව|ගාස්තු|கட்டணம்|فیس|خرچہ|singil|bayarin",
};

/** Words for what is paid to the worker: a sum behind one of them is no fee. */
export const payWords =
  "salary|salaries|wage|wages|pay|paid|income|earn|earning|earnings|gaji|upah|penghasilan|pendapatan|lương|luong|thu nhập|thu nhap|sahod|suweldo|kita|เงินเดือน|" +
  "รายได้|ค่าแรง|ค่าจ้าง|ເງິນເດືອນ|ລາຍໄດ້|ຄ່າແຮງ|ប្រាក់ខែ|ប្រាក់ឈ្នួល|ចំណូល|လစာ|ဝင်ငွေ|လုပ်ခ|工资|工資|薪水|薪资|月薪|底薪|待遇|收入|वेतन|तनख्वाह|सैलरी|पगार|तलब|बेतन|বেতন|মজুরি|আয়|" +
  "වැටුප|පඩිය|ආදායම|சம்பளம்|ஊதியம்|வருமானம்|تنخواہ|اجرت|آمدنی";

/** Words that say, right before or behind the name of a fee, that none is asked. */
export const noWords =
  "no|not|without|zero|free|waived|tanpa|bebas|tidak ada|tiada|tanpa biaya|gratis|percuma|walang|libre|không|khong|miễn|mien|không mất|ไม่มี|ไม่เสีย|ไม่เก็บ|ฟรี|ยกเว้น|" +
  "ບໍ່ມີ|ບໍ່ເສຍ|ຟຣີ|គ្មាន|មិនយក|ឥតគិត|មិនមាន|မလို|မယူ|အခမဲ့|မရှိ|免|无|無|没有|不收|零|नहीं|बिना|मुफ्त|निःशुल्क|छैन|नलाग्ने|ছাড়া|নেই|ফ্রি|লাগবে না|නොමැත|නැත|නොමිලේ|இல்லை|இலவசம்|" +
  "இல்லாமல்|نہیں|بغیر|مفت";
