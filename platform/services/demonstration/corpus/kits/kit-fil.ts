import { type CorpusKit, lines, words } from "../corpus-kit.ts";

/** Adverts in Filipino. */
export const filipinoKit: CorpusKit = {
  language: "fil",
  script: "Latn",
  phones: ["PH"],
  money: ["{usd} USD", "{usd} dolyar", "PHP {local}", "{local} piso"],
  local: { low: 12_000, step: 750 },
  joiners: [" ", "\n"],
  towns: words("Lipa / Batangas / Lucena / Dagupan / Tarlac / Ormoc / Butuan / Roxas"),
  syllables: words(
    "ba / li / ka / san / pi / dul / ma / gat / lu / bay / tag / ha / ro / nim / wa / sil / pan / do / ya / mun",
  ),
  roles: words(
    "[tagasagot ng kostumer|ahente sa telepono] / [tagatipa|tagapasok ng datos] / [tagasalin ng Intsik|interpreter ng Intsik] / [nagtitinda online|ahente sa tindahan online] / [kusinero|katulong sa kusina] / [tagalinis|tagaayos ng silid] / [tsuper|drayber] / [mananahi|sastre] / [karpintero|manggagawa sa gusali] / [mangingisda|tauhan ng bangka] / [tagapag-alaga|kasama ng matanda] / [bodegero|tagabantay ng bodega] / [magsasaka|tagapitas ng prutas] / [tindera|kahera]",
  ),
  firms: words("kumpanya / kainan / hotel / pabrika / tindahan / klinika / bukid / talyer"),
  acts: words(
    "[maglinis ng|maghugas ng] / [magbuhat ng|maglipat ng] / [magbalot ng|mag-impake ng] / [magbilang ng|magsuma ng] / [magbenta ng|mag-alok ng] / [mag-ayos ng|magkumpuni ng] / [magsuri ng|tumingin ng] / [maghatid ng|magdala ng] / [magpinta ng|magkulay ng] / [magbukod ng|magsalansan ng] / [maghanda ng|magsaayos ng] / [magtala ng|maglista ng]",
  ),
  things: words(
    "[kahon|karton] / mesa / bote / [kamisadentro|uniporme] / gulay / [isda|lamang-dagat] / ladrilyo / [tubo|goma] / [selpon|telepono] / [motorsiklo|iskuter] / [liham|pakete] / [order|hiling] / [kuwarto|silid-tulugan] / kurtina / kagamitan / [prutas|mangga] / sako ng bigas / [makina|aparato] / [resibo|singil] / bulaklak / [gamot|pildoras] / [sapatos|sandalyas] / bintana / [kable|alambre]",
  ),
  who: words(
    "ang tagapamahala / dalawang kasama / ang may-ari / isang beteranong manggagawa / ang panggabing grupo / ang superbisor / isang tagaturo / ang mga suki",
  ),
  when: words(
    "tuwing umaga / bago magtanghali / tuwing Sabado / sa katapusan ng buwan / pagkatapos ng tanghalian / sa unang linggo / sa gabi / dalawang beses sa isang linggo",
  ),
  where: words(
    "sa kusina / sa bodega / malapit sa palengke / sa ikalawang palapag / sa tabi ng ilog / sa likod ng istasyon / sa daungan / sa malaking bulwagan / sa tabi ng paaralan / sa opisinang sangay",
  ),
  hubs: words("Poipet / Bavet / Sihanoukville / Myawaddy / Mae Sot / Golden Triangle / Shwe Kokko / Laukkaing"),
  facts: {
    open: lines(`
      [Naghahanap|Kumukuha] ang {firm} {name} sa {place} ng {role}.
      [Kailangan|Hanap] [agad|ngayon]: {role} para sa {firm} {name}, {place}.
      [Trabaho|Bakante] sa {place}: {role} sa aming {firm} {name}.
      Ang aming {firm} {name} ay [may bukas na puwesto|tumatanggap] ng {role} sa {place}.
      [Malapit ka ba|Handa ka bang magtrabaho] sa {place}? [Kailangan|Hanap] ng {firm} {name} ng {role}.`),
    pay: lines(`
      [Sahod|Sweldo] na {pay} [kada buwan|bawat buwan].
      [Tatanggap ka|Magbabayad kami] ng {pay} [buwan-buwan|tuwing buwan].
      Ang [trabaho|puwesto] ay may bayad na {pay}, [bigay sa huling araw|kuha sa araw ng sahod].
      {pay} ang [buwanang kita|bayad sa isang buwan] sa simula.`),
    hours: lines(`
      [Trabaho|Turno] na {hours} oras, {days} araw sa isang linggo.
      {days} araw sa linggo, {hours} oras [araw-araw|kada araw].
      Ikaw ay [magtatrabaho|nakatoka] nang {hours} oras sa loob ng {days} araw.`),
    stay: lines(`
      [Silid|Higaan] at [tatlong kain|pagkain] ay [libre|walang bayad].
      [Nagbibigay|May handog] kami ng [dormitoryo|bahay ng tauhan] at [pagkain|tanghalian at hapunan].
      [Titira|Matutulog] ka sa bahay ng tauhan [nang walang upa|nang libre], kasama ang pagkain.`),
    need: lines(`
      [Hindi kailangan ang karanasan|Kahit walang karanasan], [tuturuan|sasanayin] ka namin.
      Tanggap ang [baguhan|bago], isang linggo ang pagsasanay.
      Walang hinihinging [diploma|sertipiko], [sipag|tiyaga] lang.`),
    age: lines(`
      Edad {age}, {count} [katao|puwesto].
      Kukuha kami ng {count} taong may edad {age}.
      {count} bakante para sa [mga|nasa] {age} taong gulang.`),
    start: lines(`
      [Simula|Pasok] sa {date}.
      Ang unang araw ng trabaho ay {date}.
      [Handa|Bakante] ka mula {date}? [Sabihan kami|Ipaalam sa amin].`),
    about: lines(`
      Ang {name} ay [naglilingkod|nagtatrabaho] para sa mga pamilya mula {year} at may {branches} sangay.
      Itinatag noong {year}, ang {name} ay may {branches} sangay na [sa buong bansa|sa mga pulo].
      Ang {name}, may {branches} sangay mula {year}, ay [pantay ang tingin sa lahat|nagbibigay ng pantay na pagkakataon].`),
    apply: lines(`
      [Tumawag|Tawag] sa {phone}.
      [Magmensahe|Sumulat] sa amin: Telegram @{handle} o {phone}.
      [May tanong|Interesado]? Telegram: @{handle}.
      Para mag-aplay, [tumawag|magtext] sa {phone} o sumulat sa {email}.`),
    clause: lines(`
      Ikaw ang {act} {thing} {where} {when}.
      {when} ikaw at {who} ay {act} {thing}.
      [Ang gawain mo|Ang trabaho]: {act} {thing} {where}, {when}.
      [Kasama|Katabi] {who}, ikaw ay {act} {thing} {where}.
      {who} ang [magtuturo|magpapakita] sa iyo kung paano {act} {thing} {when}.`),
    ticket: lines(`
      [Libreng tiket sa eroplano|Tiket na bayad namin], [drayber|sasakyan namin] ang sasalubong sa paliparan.
      [Bibilhin|Babayaran] namin ang [tiket|lipad] mo at [drayber|tauhan] namin ang susundo.
      Walang gastos ang biyahe: tiket sa selpon, [naghihintay na kotse|sundo] sa paliparan.`),
    papers: lines(`
      [Hindi kailangan ng visa|Walang permit sa trabaho], [sapat ang tourist visa|kami ang bahala pagdating].
      Papasok ka [bilang turista|sa tourist visa], [papalitan|aayusin] ng kumpanya ang papeles.
      [Pasaporte lang|Basta may pasaporte], walang permit, [tauhan namin|kami] ang magtatawid sa hangganan.`),
    keep: lines(`
      Ang pasaporte ay [itatago|hawak] ng kumpanya hanggang matapos ang kontrata.
      [Itatago|Hahawakan] ng opisina ang pasaporte mo [para ligtas|habang may kontrata].`),
    debt: lines(`
      Ang bayad na {fee} ay [kakaltasin|babawasin] sa [sahod|sweldo] mo.
      [Utang mo|Babayaran mo] ang {fee} na pamasahe mula sa [unang buwan|unang sahod].`),
    refer: lines(`
      Magsama ng kaibigan, may {bonus} ka.
      {bonus} na [gantimpala|bonus] sa bawat kaibigang sasama.`),
    wallet: lines(`
      [Deposito|Bayad sa lista] na {fee} sa USDT sa {wallet}.
      Magpadala ng {fee} sa {wallet} [para sa puwesto|bago bumiyahe].`),
    crew: lines(`
      {count} manggagawa ang [handa|puwede] sa anumang {firm}, [walang pahinga|pitong araw sa linggo], papeles ay [nasa amin|hawak namin].
      [Nagpapahiram|Nagpapaupa] kami ng grupo na {count}, {hours} oras ang trabaho at [doon natutulog|hindi lumalabas].
      [Murang|Tipid na] tauhan: {count} katao, [masunurin|tahimik], sa amin ang bayad, {pay} kada buwan bawat isa.`),
    invest: lines(`
      Ang plataporma namin ay [nagbibigay|may tubo] ng {percent} % [kada linggo|linggo-linggo], [simula|deposito] na {fee}.
      Sumali sa grupo ng [guro|mentor]: {percent} % na tubo, [garantisado|walang panganib], mula {fee}.
      [Mamuhunan|Mag-trade] ng {fee} sa amin at [kumita|tumanggap] ng {percent} % sa pitong araw.`),
  },
};
