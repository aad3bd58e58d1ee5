const of = (words: string): readonly string[] => words.trim().split(/\s+/);

const countries = of(`
  afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina
  burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czech czechia
  denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon
  gambia germany ghana greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india indonesia
  iran iraq ireland israel italy jamaica japan kazakhstan kenya kingdom kiribati korea kosovo kuwait kyrgyzstan laos
  latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao macau macedonia madagascar malawi
  malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
  mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama
  papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi scotland senegal serbia
  seychelles singapore slovakia slovenia solomon somalia spain sri lanka sudan suriname sweden switzerland syria taiwan
  tajikistan tanzania thailand tibet timor togo tonga trinidad tobago tunisia turkey turkiye turkmenistan tuvalu uganda
  ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe uk us usa uae eu emea apac africa asia
  balkan balkans caribbean oceania scandinavia nordic benelux gulf states united
`);

const peoples = of(`
  afghan african albanian algerian american americans anglo arab arabian arabic armenian asian asians australian
  australians austrian azerbaijani bahasa balinese bangladeshi belarusian belgian bengali bolivian bosnian brazilian
  british bulgarian burmese cambodian cambodians canadian canadians cantonese catalan caucasian cebuano chilean chinese
  colombian croatian cuban cypriot danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european
  europeans fijian filipina filipino filipinos finnish flemish french georgian german germans ghanaian greek greeks
  guatemalan gujarati haitian hakka hebrew hindi hispanic honduran hungarian icelandic indian indians indonesian
  indonesians iranian iraqi irish israeli italian italians jamaican japanese javanese jordanian kazakh kenyan khmer
  korean koreans kurdish kuwaiti lao laotian latin latina latino latvian lebanese libyan lithuanian macedonian malay
  malaysian maltese mandarin maori mexican mexicans moldovan mongolian moroccan nepalese nepali nigerian nigerians
  norwegian omani pakistani palestinian persian peruvian polish portuguese punjabi qatari romanian russian russians
  rwandan samoan scottish senegalese serbian singaporean sinhala slovak slovenian somali spanish sudanese swahili swedish
  swiss syrian tagalog taiwanese tamil telugu thai tibetan tongan tunisian turkish ugandan ukrainian urdu uyghur uzbek
  venezuelan vietnamese welsh yemeni zambian zimbabwean
  citizen citizens citizenship national nationals nationality nationalities native natives immigrant immigrants
  immigration migrant migrants refugee refugees foreigner foreigners foreign expat expats expatriate expatriates
  ethnic ethnicity race racial origin origins passport passports visa visas
  christian catholic muslim islamic jewish hindu buddhist sikh religion religious
  female females male males women woman men man girl girls boy boys lady ladies gentleman gentlemen gender sex
`);

const places = of(`
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont
  virginia washington wisconsin wyoming columbia ontario quebec alberta manitoba scotia brunswick saskatchewan
  az ct fl ga il ks ky md mn mo ms mt nc nd ne nh nj nm nv ny pa ri sc sd tn tx ut va vt wa wi wv wy nyc la sf dc
  atlanta austin bakersfield baltimore boston brooklyn buffalo charlotte chicago cincinnati cleveland columbus dallas
  denver detroit houston indianapolis jacksonville manhattan memphis miami milwaukee minneapolis nashville orleans
  oakland omaha orlando philadelphia phoenix pittsburgh portland raleigh sacramento san santa diego francisco jose
  antonio seattle tampa tucson tulsa vegas toronto vancouver montreal calgary ottawa london manchester birmingham leeds
  liverpool bristol glasgow edinburgh cardiff belfast dublin cork paris lyon marseille berlin munich hamburg frankfurt
  cologne vienna zurich geneva amsterdam rotterdam brussels antwerp madrid barcelona lisbon porto rome milan athens
  thessaloniki maroussi attica crete istanbul ankara moscow kiev kyiv warsaw krakow prague budapest bucharest sofia
  belgrade zagreb stockholm gothenburg oslo copenhagen helsinki tallinn riga vilnius dubai abu dhabi sharjah doha riyadh
  jeddah manama muscat amman beirut cairo nairobi lagos accra johannesburg cape auckland wellington christchurch sydney
  melbourne brisbane perth adelaide canberra tokyo osaka seoul beijing shanghai shenzhen guangzhou hong kong taipei
  hanoi saigon bangkok phuket pattaya yangon mandalay vientiane phnom penh sihanoukville poipet jakarta bali surabaya
  batam kuala lumpur penang johor manila cebu davao makati delhi mumbai bangalore bengaluru chennai hyderabad kolkata
  pune dhaka karachi lahore islamabad colombo kathmandu rio paulo buenos aires santiago lima bogota midwest silicon
  valley bay area east west north south northeast northwest southeast southwest eastern western northern southern coast
`);

/**
 * Words that no learned score may weigh: names of countries, peoples, languages, religions and sexes, of states and
 * large towns, and what says where somebody is from or may work. An advert reads the same to the model with or without
 * them. In American adverts of 2012-14 such words would tell who advertised where, which is no sign of fraud.
 */
export const unweighedWords: ReadonlySet<string> = new Set([...countries, ...peoples, ...places]);
