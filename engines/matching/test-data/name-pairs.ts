/**
 * Written for this project, all made up: pairs of names that one person may have, and pairs of two people that are easily
 * taken for one. Nobody's data; every word of them is an ordinary word of its language's names.
 */
export interface NamePair {
  readonly group: string;
  readonly left: string;
  readonly right: string;
}

const pairs = (group: string, lines: string): readonly NamePair[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [left = "", right = ""] = line.split("=").map((name) => name.trim());
      return { group, left, right };
    });

/** Two spellings of one name. */
export const samePairs: readonly NamePair[] = [
  ...pairs(
    "burmese",
    `
    ဦးအောင်ကျော်မြင့် = U Aung Kyaw Myint
    ဒေါ်ခင်သန်းနွယ် = Daw Khin Than Nwe
    မသီတာဝင်း = Ma Thida Winn
    ကိုဇော်ထွန်း = Zaw Htun
    ကိုဇော်ထွန်း = Ko Zaw Tun
    စိုးမိုး = Soe Moe
    နန်းခမ်းဦး = Nang Kham Oo
    Aung Kyaw Myint = Aung Chaw Myin
    Thida Wynn = Thidar Win
    Soe Moe Thu = Soemoe Thu
    Hla Hla Htay = Hla Hla Tay
    ဖြိုးသန့် = Phyo Thant
    ဝင်းနိုင် = Win Naing
    မေသူ = May Thu
    ရဲရင့် = Ye Yint
  `,
  ),
  ...pairs(
    "thai",
    `
    สมชาย ใจดี = Somchai Jaidee
    นายสมพร ศรีสุข = Somporn Srisuk
    นางสาวกมลพร วงศ์สุวรรณ = Kamonporn Wongsuwan
    ประเสริฐ จันทร์แก้ว = Prasert Chankaew
    ฉัตรชัย พลเดช = Chatchai Phondet
    Wichai Thongdee = Vichai Tongdee
    Somphon Saelim = Sompon Saelim
    Nattaporn Boonmee = Nathaphon Bunmi
    ณัฐพล บุญมี = Natthaphon Bunmi
    อนุชา ทองคำ = Anucha Thongkham
    Supaporn Phetcharat = Suphaphon Petcharat
  `,
  ),
  ...pairs(
    "lao",
    `
    ສົມສັກ ພົມມະຈັນ = Somsack Phommachanh
    ບຸນມີ ວົງສາ = Bounmy Vongsa
    Souvanna Keomany = Suwanna Kaeomani
    Khamphone Sisouk = Khampon Sisuk
  `,
  ),
  ...pairs(
    "khmer",
    `
    សុខ ស្រីមុំ = Sok Sreymom
    ចាន់ ថា = Chan Tha
    Sok Srey Mom = Sok Sreymom
    Chhay Sokha = Chay Sokha
    Keo Vannak = Kaev Vanak
    Phal Bopha = Pal Bopha
    Heng Dara = Dara Heng
    លោក ហេង តារា = Heng Tara
  `,
  ),
  ...pairs(
    "vietnamese",
    `
    Nguyễn Thị Hương = Nguyen Thi Huong
    Trần Văn Đức = TRAN VAN DUC
    Lê Thị Bích Ngọc = Ngoc Le Thi Bich
    Phạm Quốc Khánh = Pham Quoc Khanh
    Huỳnh Tấn Phát = Huynh Tan Phat
    Đặng Thuỳ Linh = Dang Thuy Linh
    Nguyễn Hoàng Yến = Yen Nguyen Hoang
  `,
  ),
  ...pairs(
    "malay_indonesian",
    `
    Mohd Yusof bin Abdullah = Muhammad Yusuf bin Abdullah
    Abdul Rahman = Abdurrahman
    Siti Nurhaliza binti Ahmad = Siti Noorhaliza Bt Achmad
    Achmad Rochman = Ahmad Rahman
    Soetomo Djojo = Sutomo Joyo
    Fatimah = Patimah
    Sri Wahyuni = Sri Wahjuni
    Hj. Aminah = Aminah
    Muh. Rizky Pratama = Mohamad Riski Pratama
    Nur Aisyah = Noor Aisha
    Zulkifli = Dzulkifli
    Kumar a/l Raman = Kumar S/O Raman
    Chairul Anwar = Khairul Anwar
  `,
  ),
  ...pairs(
    "filipino",
    `
    Maria Clara dela Cruz = Cruz, Maria Clara
    Jose Rizalino Santos = Santos, Jose Rizalino
    Ma. Theresa Reyes = Maria Teresa Reyes
    Rosalie Bautista = Rosali Bautista
    Jennelyn Villanueva = Jenelyn Villanueva
  `,
  ),
  ...pairs(
    "chinese",
    `
    李小明 = Li Xiaoming
    李小明 = Lee Xiao Ming
    陈美玲 = Tan Meiling
    陳美玲 = Chen Mei-ling
    欧阳娜 = Ouyang Na
    王芳 = Wang Fang
    张伟 = Zhang Wei
    Zhang Wei = Wei Zhang
    黄志强 = Wong Zhiqiang
    林秀英 = Lim Xiuying
  `,
  ),
  ...pairs(
    "korean_japanese",
    `
    김민수 = Kim Min-su
    이영희 = Lee Younghee
    박지훈 = Park Jihoon
    Kim Minsu = Kim Min Soo
    タナカ ハナコ = Tanaka Hanako
  `,
  ),
  ...pairs(
    "arabic",
    `
    محمد عبد الرحمن = Mohammed Abdul Rahman
    فاطمة حسين = Fatima Hussein
    يوسف خالد = Yousef Khaled
    عمر فاروق = Omar Farouk
    عبد الله = Abdullah
    أحمد بن سعيد = Ahmad bin Saeed
    نور عائشة = Noor Aisha
  `,
  ),
  ...pairs(
    "south_asian",
    `
    राम कुमार थापा = Ram Kumar Thapa
    Vikram Lama = Bikram Lama
    Laxmi Gurung = Lakshmi Gurung
    সাকিব হাসান = Sakib Hasan
    Shamima Begum = Samima Begom
    நிமல் பெரேரா = Nimal Perera
    නිමල් පෙරේරා = Nimal Perera
    Zakir Hossain = Jakir Hussain
    Md. Rafiqul Islam = Mohammad Rafikul Islam
    Sunita Chaudhary = Sunitha Chowdhury
  `,
  ),
];

/** More spellings of one name, written after the rules were done and never used to change them. */
export const unseenSamePairs: readonly NamePair[] = [
  ...pairs(
    "burmese",
    `
    ခင်မောင်ထွေး = Khin Maung Htwe
    ဒေါ်စန္ဒာအေး = Sandar Aye
    ကျော်စွာလင်း = Kyaw Swar Lin
    Nyein Chan Oo = Nyein Chann Oo
    ညီညီအောင် = Nyi Nyi Aung
  `,
  ),
  ...pairs(
    "thai",
    `
    วิชัย สุขใจ = Wichai Sukjai
    นภาพร แสงทอง = Napaporn Saengthong
    ธนากร รัตนพันธ์ = Thanakorn Rattanaphan
    Kittisak Charoen = Gittisak Jaroen
  `,
  ),
  ...pairs(
    "lao_khmer",
    `
    ສຸພາພອນ ຈັນທະວົງ = Souphaphone Chanthavong
    ស៊ន វណ្ណា = Son Vanna
    Chea Sophal = Jea Sopal
    Nov Chanthou = Nou Chantou
  `,
  ),
  ...pairs(
    "vietnamese",
    `
    Bùi Thị Kim Ngân = Bui Thi Kim Ngan
    Đỗ Minh Quân = Quan Do Minh
  `,
  ),
  ...pairs(
    "malay_indonesian",
    `
    Nurul Huda binti Ismail = Norul Huda Bte Ismail
    Syarifuddin = Sharifudin
    Jusuf Hidajat = Yusuf Hidayat
    Abdul Aziz bin Othman = Abd Aziz bin Usman
    Dwi Cahyono = Dwi Tjahjono
  `,
  ),
  ...pairs(
    "filipino_chinese_korean",
    `
    Catherine Macaraeg = Katherine Makaraeg
    王丽华 = Wang Lihua
    刘建国 = Lau Jianguo
    최은정 = Choi Eun Jung
  `,
  ),
  ...pairs(
    "arabic_south_asian",
    `
    خديجة محمود = Khadija Mahmoud
    إبراهيم صالح = Ibrahim Saleh
    Sanjeev Shrestha = Sanjib Shrestha
    Farzana Akhter = Farjana Aktar
    गीता शर्मा = Geeta Sharma
    Dilshan Fernando = Dilsan Fernando
  `,
  ),
];

/** More pairs of two people, written after the rules were done and never used to change them. */
export const unseenDifferentPairs: readonly NamePair[] = [
  ...pairs(
    "burmese",
    `
    Khin Maung Htwe = Khin Maung Lwin
    Sandar Aye = Sandar Oo
    ညီညီအောင် = ညီညီလွင်
    Kyaw Swar Lin = Kyaw Zeyar Lin
  `,
  ),
  ...pairs(
    "thai",
    `
    Wichai Sukjai = Wichian Sukjai
    Napaporn Saengthong = Nattaya Saengthong
    ธนากร รัตนพันธ์ = ธนพล รัตนพันธ์
    Kittisak Charoen = Kittipong Charoen
  `,
  ),
  ...pairs(
    "lao_khmer",
    `
    Chea Sophal = Chea Sopheap
    Nov Chanthou = Nov Chantha
    Souphaphone Chanthavong = Soulisak Chanthavong
  `,
  ),
  ...pairs(
    "vietnamese",
    `
    Bùi Thị Kim Ngân = Bùi Thị Kim Oanh
    Đỗ Minh Quân = Đỗ Minh Tâm
    Nguyễn Văn Hùng = Nguyễn Văn Dũng
  `,
  ),
  ...pairs(
    "malay_indonesian",
    `
    Nurul Huda binti Ismail = Nurul Ain binti Ismail
    Abdul Aziz bin Othman = Othman bin Abdul Aziz
    Dwi Cahyono = Tri Cahyono
    Syarifuddin = Syamsuddin
  `,
  ),
  ...pairs(
    "filipino_chinese_korean",
    `
    Catherine Macaraeg = Christine Macaraeg
    王丽华 = 王丽娜
    최은정 = 최은영
  `,
  ),
  ...pairs(
    "arabic_south_asian",
    `
    خديجة محمود = عائشة محمود
    Sanjeev Shrestha = Sandesh Shrestha
    गीता शर्मा = सीता शर्मा
    Farzana Akhter = Rozina Akhter
  `,
  ),
];

/** Two people. Each pair is close in spelling, sound or shares a common word. */
export const differentPairs: readonly NamePair[] = [
  ...pairs(
    "burmese",
    `
    Aung Kyaw Myint = Aung Kyaw Soe
    Khin Than Nwe = Khin San Nwe
    Ma Thida Win = Ma Sanda Win
    Hla Hla Htay = Hla Hla Win
    Zaw Htun = Zaw Min
    Aye Aye Mon = Ei Ei Phyu
    Ko Win = Ko Soe
    ကိုဇော်ထွန်း = ကိုဇော်မင်း
    မေသူ = မေဇင်
  `,
  ),
  ...pairs(
    "thai",
    `
    Somchai Jaidee = Somsak Jaidee
    สมชาย ใจดี = สมศรี ใจดี
    Wichai Thongdee = Wirat Thongdee
    Prasert Chankaew = Prapan Chankaew
    Anucha Thongkham = Anurak Thongkham
    Nattaporn Boonmee = Natthawut Boonmee
    Kamon = Kanok
  `,
  ),
  ...pairs(
    "lao",
    `
    Somsack Phommachanh = Somphone Phommachanh
    Bounmy Vongsa = Bounthong Vongsa
    Khamphone Sisouk = Khamla Sisouk
  `,
  ),
  ...pairs(
    "khmer",
    `
    Sok Sreymom = Sok Sreyneang
    Chan Tha = Chan Sophea
    Heng Dara = Heng Visal
    Phal Bopha = Phal Kunthea
    Keo Vannak = Keo Samnang
  `,
  ),
  ...pairs(
    "vietnamese",
    `
    Nguyễn Văn An = Nguyễn Văn Bình
    Nguyễn Thị Hương = Nguyễn Thị Lan
    Trần Văn Đức = Trần Văn Minh
    Lê Thị Bích Ngọc = Lê Thị Hồng
    Phạm Quốc Khánh = Phạm Quốc Tuấn
    Nguyễn Hoàng Yến = Nguyễn Hoàng Sơn
    Đặng Thuỳ Linh = Đặng Thuỳ Trang
  `,
  ),
  ...pairs(
    "malay_indonesian",
    `
    Ahmad bin Ismail = Ismail bin Ahmad
    Mohd Yusof bin Abdullah = Mohd Farid bin Abdullah
    Siti Aminah = Siti Zubaidah
    Abdul Rahman = Abdul Karim
    Suharto = Sutomo
    Sri Wahyuni = Sri Lestari
    Budi Santoso = Budi Hartono
    Kumar a/l Raman = Raman a/l Kumar
    Dewi = Dian
    Agus = Asep
  `,
  ),
  ...pairs(
    "filipino",
    `
    Maria Clara Santos = Maria Teresa Santos
    Jose Reyes = Juan Reyes
    Rosalie Bautista = Jocelyn Bautista
    Maria dela Cruz = Maria dela Rosa
  `,
  ),
  ...pairs(
    "chinese",
    `
    李小明 = 李小红
    王芳 = 王伟
    Zhang Wei = Zhang Min
    Tan Meiling = Tan Huifen
    陈美玲 = 陈丽华
    Li Na = Lu Na
  `,
  ),
  ...pairs(
    "korean_japanese",
    `
    김민수 = 김영호
    Park Jihoon = Park Sungmin
    Tanaka Hanako = Tanaka Ichiro
  `,
  ),
  ...pairs(
    "arabic",
    `
    محمد عبد الرحمن = محمد عبد الكريم
    Fatima Hussein = Fatima Saleh
    Yousef Khaled = Khaled Ibrahim
    أحمد بن سعيد = سعيد بن أحمد
  `,
  ),
  ...pairs(
    "south_asian",
    `
    Ram Kumar Thapa = Hari Kumar Thapa
    Vikram Lama = Sanjay Lama
    Shamima Begum = Rokeya Begum
    Nimal Perera = Kamal Perera
    Md. Rafiqul Islam = Md. Shahidul Islam
    Sunita Chaudhary = Anita Chaudhary
    Laxmi Gurung = Maya Gurung
  `,
  ),
];
