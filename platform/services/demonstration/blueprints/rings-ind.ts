import type { RingBlueprint } from "./types.ts";

/** Rings that post in Indonesian. */
export const indonesianRings: readonly RingBlueprint[] = [
  {
    key: "ind-admin-online",
    about: "Admin of an online site in Cambodia, tourist visa, everything paid (scam-centre recruitment)",
    disguises: ["leet", "zero_width"],
    contacts: { phones: 6, handles: 3 },
    texts: [
      {
        language: "ind",
        phones: ["ID", "KH"],
        joiners: [" ", "\n"],
        lines: [
          "[LOKER LUAR NEGERI|Lowongan luar negeri|Info loker]: {role} penempatan {city}, butuh {count} orang [secepatnya|segera].",
          "Gaji {pay} juta [per bulan|sebulan|/bulan] belum termasuk bonus dan komisi.",
          "[Tanpa pengalaman|Tidak perlu pengalaman|Fresh graduate boleh], yang penting bisa mengetik dan punya paspor.",
          "Tiket pesawat, makan dan mess [gratis|ditanggung perusahaan], berangkat pakai visa turis dulu.",
          "Proses cepat, {days} hari langsung terbang, [dijemput di bandara|ada yang jemput di bandara].",
          "Minat? Chat [WA|WhatsApp] {phone} atau Telegram @{handle}.",
        ],
        extras: [
          "Paspor belum ada bisa kami bantu urus.",
          "Ajak teman dapat bonus {bonus} ribu.",
          "Usia {age} tahun, pria dan wanita.",
        ],
        slots: {
          role: ["admin online", "customer service", "operator chat", "admin marketing"],
          city: ["Kamboja", "Sihanoukville", "Phnom Penh", "Poipet Kamboja"],
          count: ["10", "15", "20", "30"],
          pay: ["10", "12", "13", "15"],
          days: ["3", "5", "7"],
          bonus: ["500", "750"],
          age: ["18-35", "18-30", "19-34"],
        },
      },
    ],
  },
  {
    key: "ind-domestic-debt",
    about: "Domestic work abroad with the fee cut from wages for many months (debt)",
    disguises: [],
    contacts: { phones: 4, handles: 1 },
    texts: [
      {
        language: "ind",
        phones: ["ID"],
        joiners: [" ", "\n"],
        lines: [
          "Dicari [wanita|ibu atau remaja putri] untuk kerja rumah tangga di {country}, jaga [anak|orang tua] dan bersih-bersih.",
          "Proses non prosedural tapi [aman|dijamin aman], tidak usah lapor dinas tenaga kerja.",
          "Biaya berangkat tidak bayar sekarang, nanti dipotong gaji {cut} bulan.",
          "Keluarga diberi uang [fit|saku] {pocket} juta begitu berkas [lengkap|masuk].",
          "KTP, ijazah dan paspor disimpan oleh sponsor sampai [kontrak|potongan] selesai.",
          "Hubungi [sponsor|Bu Contoh|petugas lapangan] di {phone}, bisa dijemput ke rumah.",
        ],
        extras: [
          "Umur boleh dituakan kalau masih di bawah {age}.",
          "Yang mundur wajib ganti rugi {fine} juta.",
          "Kerja tanpa libur, HP boleh dipakai seminggu sekali.",
        ],
        slots: {
          country: ["Malaysia", "Arab Saudi", "Dubai", "Timur Tengah"],
          cut: ["7", "8", "9", "10"],
          pocket: ["3", "4", "5"],
          age: ["21", "23"],
          fine: ["15", "20", "25"],
        },
      },
    ],
  },
  {
    key: "ind-fishing-vessel",
    about: "Crew of a distant-water fishing vessel, papers kept, family told not to ask (forced labour at sea)",
    disguises: ["leet"],
    contacts: { phones: 3, handles: 2 },
    texts: [
      {
        language: "ind",
        phones: ["ID"],
        joiners: [" ", "\n"],
        lines: [
          "Butuh ABK kapal ikan [long line|cumi|tuna] tujuan {sea}, berangkat {when}.",
          "Tidak perlu buku pelaut, [nanti dibuatkan|dokumen diatur] kantor dalam {days} hari.",
          "Gaji {pay} dolar sebulan, dibayar setelah [kapal sandar|kontrak habis], kontrak {years} tahun.",
          "Kapal jarang ke darat, makanan seadanya, kerja [bisa|sampai] {hours} jam kalau ikan banyak.",
          "Potongan agen {fee} juta, jaminan ijazah asli [ditahan|dititip] di kantor.",
          "Daftar ke {phone}, [bilang dari grup|sebut info dari grup] pelaut.",
        ],
        extras: [
          "Siap mental, tidak boleh pulang sebelum habis kontrak.",
          "Telegram: @{handle}.",
          "Badan sehat, umur {age} tahun.",
        ],
        slots: {
          sea: ["Samudra Hindia", "laut lepas Pasifik", "perairan Taiwan", "Atlantik"],
          when: ["minggu depan", "awal bulan", "akhir bulan ini"],
          days: ["4", "7", "10"],
          pay: ["300", "350", "400"],
          years: ["2", "3"],
          hours: ["18", "20"],
          fee: ["6", "8", "10"],
          age: ["18-40", "20-45"],
        },
      },
    ],
  },
];
