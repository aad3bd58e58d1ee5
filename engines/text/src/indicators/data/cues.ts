import type { Phrases } from "../indicator.ts";

/** Words that say nothing alone and are never reported; the rules across facts ask for them. */
export const cues = {
  /** The text offers work. */
  hiring: {
    en: [
      "hiring",
      "we are looking for",
      "urgently (hiring|needed|looking)",
      "job (vacancy|opening|offer|opportunity|hiring)",
      "(recruiting|recruitment|vacancy|vacancies|join our team|apply now|wanted|work abroad|overseas job)",
    ],
    id: [
      "(lowongan|loker|dibutuhkan|dicari|cari|rekrut) [kerja|karyawan|staff|staf|admin|segera|orang]",
      "(lowongan kerja|kerja di luar negeri|butuh admin|butuh staff)",
    ],
    ms: ["(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja)"],
    fil: ["(hiring|naghahanap|urgent hiring|trabaho sa abroad)"],
    vi: ["(tuyển|cần tuyển|tuyển dụng|tuyển gấp|việc làm|tìm người) [nhân viên|người|gấp]"],
    th: ["(รับสมัคร|หาคน|รับพนักงาน|ต้องการพนักงาน|รับคน|งานต่างประเทศ|หางาน)"],
    km: ["(ជ្រើសរើស|រើស|ត្រូវការ)(បុគ្គលិក|អ្នកធ្វើការ|មនុស្ស|)", "(ឱកាសការងារ|ការងារនៅ)"],
    my: ["(ဝန်ထမ်း|အလုပ်သမား|လူ)(ခေါ်|အလိုရှိ|လိုအပ်|ခေါ်ယူ)", "အလုပ်ခေါ်စာ"],
    zh: ["(招聘|招人|诚聘|誠聘|急招|高薪招|招募|诚招)"],
  },
  /** Roles that lures are dressed as (DMW, Thai MFA, Scroll). */
  lureRole: {
    en: [
      "customer (service|support|representative|service representative)",
      "(chat|technical|live chat|tech) support",
      "(data|encoder) (encoder|entry)",
      "call (center|centre)",
      "(casino|hotel) (receptionist|dealer|staff)",
      "(telemarketing|telesales|typist|translator|graphic designer|social media admin|social media marketing)",
    ],
    id: ["(cs|customer service|admin|operator|telemarketing|data entry|resepsionis)", "admin (chat|online)"],
    ms: ["(khidmat pelanggan|customer service|telemarketing|admin chat)"],
    fil: ["(csr|encoder|chat support|customer service)"],
    vi: ["(chăm sóc khách hàng|cskh|trực page|nhập liệu|telesale|tư vấn viên|lễ tân)"],
    th: ["(แอดมิน|คอลเซ็นเตอร์|บริการลูกค้า|ลูกค้าสัมพันธ์|คีย์ข้อมูล|พนักงานต้อนรับ|ตอบแชท)"],
    km: ["(បម្រើអតិថិជន|សេវាអតិថិជន|ឆ្លើយឆាត|បញ្ចូលទិន្នន័យ|ទទួលភ្ញៀវ)"],
    my: ["(ဖောက်သည်ဝန်ဆောင်မှု|ကွန်ပျူတာ|စာရိုက်|ချတ်|ဧည့်ကြို|အရောင်းဝန်ထမ်း)"],
    zh: ["(客服|打字员|打字員|推广员|話務|话务|荷官|文员|运营)"],
  },
} as const satisfies Readonly<Record<string, Phrases>>;
export type Cue = keyof typeof cues;
