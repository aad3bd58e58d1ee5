/** Legal forms that stand behind a company's name, with bars between. */
export const formsBehind =
  "co ltd|co. ltd|co., ltd|co.,ltd|company ltd|company limited|co limited|co., limited|pte ltd|pte. ltd|pte limited|sdn bhd|sdn. bhd|berhad|bhd|inc|incorporated|corp|corporation|" +
  "llc|l.l.c|llp|fzc|fze|fz-llc|w.l.l|wll|pvt ltd|pvt. ltd|pvt limited|private ltd|private limited|pty ltd|pty. ltd|ltd|plc|manpower services|manpower agency|recruitment agency|employment agency|" +
  "overseas employment agency|international manpower|有限公司|有限责任公司|有限責任公司|股份有限公司|集团有限公司|集团公司|集團公司|株式会社|주식회사|ကုမ္ပဏီလီမိတက်|ကုမ္ပဏီ လီမိတက်|လီမိတက်ကုမ္ပဏီ|" +
  "प्राइवेट लिमिटेड|प्रा लि|प्रा. लि|प्रा.लि|लिमिटेड|প্রাইভেট লিমিটেড|লিমিটেড|প্রা লি|පුද්ගලික සමාගම|පෞද්ගලික සමාගම|பிரைவேட் லிமிடெட்|லிமிடெட்|پرائیویٹ لمیٹڈ|لمیٹڈ";

/** Legal forms and words for a company before its name. */
export const formsBefore =
  "pt|cv|ud|syarikat|perusahaan|công ty tnhh|công ty tnhh mtv|công ty cổ phần|công ty cp|công ty|cty tnhh|cty cp|cty|cong ty tnhh|cong ty|tập đoàn|บริษัท|บจก|บมจ|หจก|" +
  "ห้างหุ้นส่วนจำกัด|บริษัทจัดหางาน|ບໍລິສັດ|ក្រុមហ៊ុន|ទីភ្នាក់ងារ|株式会社|주식회사|m/s";

/** What closes a name that began with one of the forms before it, in scripts without spaces. */
export const nameEnds = ["จำกัด", "ຈຳກັດ", "ຈໍາກັດ", "ឯ.ក", "លីមីតធីត", "លីមីធីត", "ខូអិលធីឌី", "ចំកាត់"] as const;
