/**
 * ISO 639-2 codes: the terminological code, then its ISO 639-1 code and its bibliographic code where it has them
 * (`zho:zh:chi`). Source: Library of Congress, registration authority of ISO 639-2.
 */
const table = `
  aar:aa abk:ab ace ach ada ady afa afh afr:af ain aka:ak akk ale alg alt amh:am ang anp apa ara:ar arc arg:an
  arn arp art arw asm:as ast ath aus ava:av ave:ae awa aym:ay aze:az bad bai bak:ba bal bam:bm ban bas bat bej
  bel:be bem ben:bn ber bho bih:bh bik bin bis:bi bla bnt bod:bo:tib bos:bs bra bre:br btk bua bug bul:bg byn
  cad cai car cat:ca cau ceb cel ces:cs:cze cha:ch chb che:ce chg chk chm chn cho chp chr chu:cu chv:cv chy cmc
  cnr cop cor:kw cos:co cpe cpf cpp cre:cr crh crp csb cus cym:cy:wel dak dan:da dar day del den deu:de:ger dgr
  din div:dv doi dra dsb dua dum dyu dzo:dz efi egy eka ell:el:gre elx eng:en enm epo:eo est:et eus:eu:baq
  ewe:ee ewo fan fao:fo fas:fa:per fat fij:fj fil fin:fi fiu fon fra:fr:fre frm fro frr frs fry:fy ful:ff fur
  gaa gay gba gem gez gil gla:gd gle:ga glg:gl glv:gv gmh goh gon gor got grb grc grn:gn gsw guj:gu gwi hai
  hat:ht hau:ha haw heb:he her:hz hil him hin:hi hit hmn hmo:ho hrv:hr hsb hun:hu hup hye:hy:arm iba ibo:ig
  ido:io iii:ii ijo iku:iu ile:ie ilo ina:ia inc ind:id ine inh ipk:ik ira iro isl:is:ice ita:it jav:jv jbo
  jpn:ja jpr jrb kaa kab kac kal:kl kam kan:kn kar kas:ks kat:ka:geo kau:kr kaw kaz:kk kbd kha khi khm:km kho
  kik:ki kin:rw kir:ky kmb kok kom:kv kon:kg kor:ko kos kpe krc krl kro kru kua:kj kum kur:ku kut lad lah lam
  lao:lo lat:la lav:lv lez lim:li lin:ln lit:lt lol loz ltz:lb lua lub:lu lug:lg lui lun luo lus mad mag mah:mh
  mai mak mal:ml man map mar:mr mas mdf mdr men mga mic min mis mkd:mk:mac mkh mlg:mg mlt:mt mnc mni mno moh
  mon:mn mos mri:mi:mao msa:ms:may mul mun mus mwl mwr mya:my:bur myn myv nah nai nap nau:na nav:nv nbl:nr
  nde:nd ndo:ng nds nep:ne new nia nic niu nld:nl:dut nno:nn nob:nb nog non nor:no nqo nso nub nwc nya:ny nym
  nyn nyo nzi oci:oc oji:oj ori:or orm:om osa oss:os ota oto paa pag pal pam pan:pa pap pau peo phi phn pli:pi
  pol:pl pon por:pt pra pro pus:ps que:qu raj rap rar roa roh:rm rom ron:ro:rum run:rn rup rus:ru sad sag:sg sah
  sai sal sam san:sa sas sat scn sco sel sem sga sgn shn sid sin:si sio sit sla slk:sk:slo slv:sl sma sme:se smi
  smj smn smo:sm sms sna:sn snd:sd snk sog som:so son sot:st spa:es sqi:sq:alb srd:sc srn srp:sr srr ssa ssw:ss
  suk sun:su sus sux swa:sw swe:sv syc syr tah:ty tai tam:ta tat:tt tel:te tem ter tet tgk:tg tgl:tl tha:th tig
  tir:ti tiv tkl tlh tli tmh tog ton:to tpi tsi tsn:tn tso:ts tuk:tk tum tup tur:tr tut tvl twi:tw tyv udm uga
  uig:ug ukr:uk umb und urd:ur uzb:uz vai ven:ve vie:vi vol:vo vot wak wal war was wen wln:wa wol:wo xal xho:xh
  yao yap yid:yi yor:yo ypk zap zbl zen zgh zha:za zho:zh:chi znd zul:zu zun zxx zza
`
  .trim()
  .split(/\s+/)
  .map((row) => row.split(":"));

/** Every terminological code, collective ones (`kar`, Karen languages) included. */
export const iso6392Codes: readonly string[] = table.map(([code = ""]) => code);

const toTerminological: ReadonlyMap<string, string> = new Map(
  table.flatMap((names) => names.filter((name) => name !== "").map((name) => [name, names[0] ?? name])),
);

/** The terminological code of an ISO 639-2 or 639-1 code (`zh`, `chi`, `zho` are all `zho`); `undefined` for any other. */
export const iso6392Of = (code: string): string | undefined => toTerminological.get(code);
