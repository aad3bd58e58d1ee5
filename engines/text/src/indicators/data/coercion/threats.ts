import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Threats and violence that hold a person. */
export const threats: readonly Indicator[] = [
  {
    id: "violence-against-workers",
    element: "means",
    strength: "strong",
    label: "Violence against the people who work there",
    source: sources.theStar,
    phrases: {
      en: [
        "(tortured|electrocuted|tased) (us|me|them|workers|people|by the boss|by guards|by the guards)",
        "(beat|beats|beating|beaten) (us|me|workers|people|them) (with|if|when|because|for not|badly|every day|daily)",
        "beaten [up] by (the|our) (boss|bosses|guards|company|supervisor|supervisors|managers)",
        "(beaten|tortured|shocked) (by|with) [the|an] (electric|stun|electric baton|electric shock|guards|boss|bosses|supervisor|supervisors|company)",
        "electric (shock|shocks|baton|batons) (as|for) (punishment|refusing)",
        "(shocked|hit) with [an|a] (electric baton|stun gun|taser|electric rod)",
      ],
      id: [
        "(dipukuli|disiksa|disetrum|disekap|dianiaya) (bos|perusahaan|penjaga|di sini|di dalam|oleh|karena|kalau)",
        "(kami|saya|teman) (dipukuli|disiksa|disetrum|dianiaya)",
      ],
      ms: ["(dipukul|didera|disiksa|direnjat) (oleh|bos|kalau|sebab|dengan)"],
      fil: ["(sinasaktan|binubugbog|kinukuryente|pinapahirapan) (kami|ako|sila|nila|ng)"],
      vi: ["(bị|hay bị|sẽ bị) (đánh đập|chích điện|tra tấn|hành hạ|bạo hành|bỏ đói)"],
      th: ["(ถูก|โดน)(ทำร้าย|ซ้อม|ทรมาน|ช็อตไฟฟ้า|ช็อตไฟ|ทุบตี|ทำร้ายร่างกาย)"],
      km: ["(ត្រូវគេ|គេ|ត្រូវបាន)(វាយដំ|វាយធ្វើបាប|ធ្វើទារុណកម្ម|ឆក់ខ្សែភ្លើង|ឆក់អគ្គិសនី)"],
      my: ["(ရိုက်နှက်|နှိပ်စက်|ညှဉ်းပန်း|လျှပ်စစ်ရှော့တိုက်|ဓာတ်လိုက်)(ခံရ|တယ်|ခံနေရ)"],
      zh: ["(挨打|毒打|殴打|毆打|电击|電擊|电棍|電棍|关小黑屋|被打伤|体罚)(我|我们|员工|人|了|)"],
    },
  },
  {
    id: "threat-to-family",
    element: "means",
    strength: "strong",
    label: "Threat against the family",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "(we|they|i) know where your (family|parents|children|mother|kids) (live|lives|is|are)",
        "(hurt|harm|kill|visit|find|come for|go after|attack) your (family|parents|children|mother|kids|relatives)",
        "your (family|parents|children) will (pay|suffer|be hurt|be killed|regret)",
      ],
      id: [
        "(kami|gue|saya) tahu (di mana|dimana|rumah) keluarga (kamu|mu|lu|anda)",
        "(celakai|bunuh|sakiti|datangi) keluarga (kamu|mu|lu|anda)",
        "keluarga (kamu|mu|anda) (akan|bakal) (kami|) (celaka|menanggung|dibunuh)",
      ],
      ms: [
        "(kami|aku) tahu (mana|di mana|kat mana) keluarga (kau|awak|kamu) tinggal",
        "(cederakan|bunuh|cari) keluarga (kau|awak|kamu)",
      ],
      fil: [
        "alam (namin|ko) kung (saan|nasaan) (nakatira|ang) (ang|) pamilya mo",
        "(sasaktan|papatayin|pupuntahan) (namin|ko) [ang] pamilya mo",
      ],
      vi: [
        "(tao|bọn tao|chúng tôi|tụi tao) biết (nhà|gia đình) (mày|bạn|mi) ở đâu",
        "(giết|xử|tìm đến|làm hại) (cả nhà|gia đình|người nhà|bố mẹ) (mày|bạn|mi)",
      ],
      th: [
        "(รู้ว่า|รู้)(บ้าน|ครอบครัว|พ่อแม่)(มึง|เธอ|คุณ|แก)อยู่(ไหน|ที่ไหน)",
        "(ฆ่า|ทำร้าย|ไปหา|จัดการ)(ครอบครัว|พ่อแม่|ลูก)(มึง|เธอ|คุณ|แก)",
      ],
      km: ["(ដឹង|ស្គាល់)(ផ្ទះ|គ្រួសារ)(ឯង|អ្នក)នៅណា", "(សម្លាប់|ធ្វើបាប|រក)គ្រួសារ(ឯង|អ្នក)"],
      my: ["(မင်း|နင့်|ခင်ဗျား)(မိသားစု|မိဘ)(ဘယ်မှာ|နေရာ)(နေလဲ|နေတာ|ကို)(သိတယ်|သိ)", "(မင်း|နင့်|ခင်ဗျား)(မိသားစု|မိဘ)ကို(သတ်|ဒုက္ခပေး|ရှာ)"],
      zh: [
        "(知道|我们知道|我知道)(你家|你家人|你父母)(住哪|在哪|住在哪)",
        "(弄死|伤害|傷害|去找|报复|報復|杀了|殺了)(你家人|你全家|你父母|你的家人)",
      ],
    },
  },
  {
    id: "threat-of-police",
    element: "means",
    strength: "medium",
    label: "Threat of arrest or denunciation if the person leaves",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "(report|hand|turn) (you|her|him|them) (to|over to|in to) (the|) (police|immigration|authorities) (if|unless|when)",
        "(you|they) will (be|get) (arrested|jailed|deported|imprisoned) if (you|they) (leave|run|escape|go out|quit|complain)",
      ],
      id: [
        "(dilaporkan|laporkan|lapor) (ke|kamu ke) (polisi|imigrasi) (kalau|jika|bila) (kabur|keluar|berhenti|pulang)",
        "(ditangkap|dipenjara) (polisi|) (kalau|jika) (kabur|keluar|pulang)",
      ],
      ms: ["(lapor|report) (kau|awak|) (kepada|kat|ke) (polis|imigresen) (kalau|jika) (lari|keluar|berhenti)"],
      fil: [
        "(ipapakulong|ipapahuli|isusumbong) (ka|kayo|kita) (namin|sa pulis|sa immigration) (kapag|pag|kung) (tumakas|umalis)",
      ],
      vi: [
        "(báo|giao) (công an|cảnh sát) (bắt|) (nếu|khi) (trốn|bỏ trốn|ra ngoài|nghỉ)",
        "(trốn|ra ngoài) (là|sẽ) bị (công an|cảnh sát) bắt",
      ],
      th: ["(แจ้ง|ส่ง)(ตำรวจ|ตม)(จับ|)(ถ้า|หาก)(หนี|ออกไป|ลาออก)", "(ถ้า|หาก)(หนี|ออกไป)(จะ|ก็)(โดน|ถูก)(ตำรวจ|)จับ"],
      km: ["(ប្តឹង|ប្រាប់)ប៉ូលិស(ចាប់|)(បើ|ប្រសិនបើ)(រត់|ចេញ|ឈប់)"],
      my: ["(ထွက်ပြေး|ထွက်)(ရင်|လျှင်)(ရဲ|လဝက)(ဖမ်း|ကိုတိုင်|နဲ့ဖမ်း)"],
      zh: ["(敢跑|逃跑|离开|出去|跑)(就|会)(报警|報警|被警察抓|被抓|坐牢)"],
    },
  },
  {
    id: "threat-to-publish-pictures",
    element: "means",
    strength: "strong",
    label: "Threat to publish intimate pictures",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "(send|post|publish|leak|share|release) your (nude|nudes|naked|private|intimate|sex) [photos|photo|pictures|pics|video|videos|tape] (to|online|on facebook|unless|if)",
        "(leak|publish|expose) your (nudes|video|sex video|private video|naked photos|naked pictures)",
      ],
      id: [
        "(sebar|sebarkan|viralkan|kirim) (foto|video) (bugil|telanjang|vcs|pribadi|syur) (kamu|mu|lu|anda)",
        "(foto|video) (bugil|telanjang|vcs|syur) (kamu|mu|lu|anda) (akan|bakal|saya|gue|aku) (disebar|sebar|viral|sebarkan|viralkan)",
      ],
      ms: ["(sebar|viralkan|hantar) (gambar|video) (bogel|lucah|peribadi) (kau|awak|kamu)"],
      fil: ["(ikakalat|ipopost|ipapasa) (ko|namin) [ang] (nudes|hubad|video|litrato) mo"],
      vi: ["(tung|phát tán|đăng|gửi) (ảnh|clip|video|hình) (nóng|khỏa thân|nhạy cảm|sex) (của|) (mày|em|bạn|mi)"],
      th: ["(ปล่อย|แพร่|ส่ง|โพสต์|ประจาน)(คลิป|รูป|ภาพ)(โป๊|เปลือย|หลุด|ลับ)(ของ|)(เธอ|มึง|คุณ|แก|น้อง)"],
      km: ["(បង្ហោះ|ផ្សាយ|ផ្ញើ)(រូប|វីដេអូ)(អាក្រាត|អាសអាភាស)(របស់|)(ឯង|អ្នក|អូន)"],
      my: ["(မင်း|နင့်|ညီမ)(ရဲ့|)(ဝတ်လစ်စလစ်|လိင်|ကိုယ်တုံးလုံး)(ပုံ|ဗီဒီယို)(တင်|ဖြန့်|ပို့)"],
      zh: ["(曝光|公开|公開|发布|散布|传播|群发)(你的|妳的)(裸照|裸聊|私密照|视频|隱私|不雅)(视频|照片|给|)"],
    },
  },
];
