import type { HtcdsFieldBody } from "../field.ts";
import { labels } from "../labels.ts";
import { phonePattern } from "../patterns.ts";

const section = "organisation";

export const organisationFields = {
  org_Name: {
    section,
    type: "text",
    standardLabel: "Organisation Name",
    labels: labels("Name of the organisation", "Nama organisasi", "اسم المنظمة", "ឈ្មោះអង្គការ"),
  },
  org_ShippingCity: {
    section,
    type: "text",
    standardLabel: "Shipping City",
    labels: labels("City", "Kota", "المدينة", "ទីក្រុង"),
  },
  org_ShippingCountry: {
    section,
    type: "country",
    standardLabel: "Shipping Country",
    labels: labels("Country", "Negara", "البلد", "ប្រទេស"),
  },
  org_ShippingState: {
    section,
    type: "text",
    standardLabel: "Shipping State/Province",
    labels: labels("State or province", "Provinsi", "الولاية أو المحافظة", "ខេត្ត"),
  },
  org_ShippingStreet: {
    section,
    type: "text",
    standardLabel: "Shipping Street",
    labels: labels("Street", "Jalan", "الشارع", "ផ្លូវ"),
  },
  org_ShippingPostalCode: {
    section,
    type: "text",
    standardLabel: "Shipping Zip/Postal Code",
    labels: labels("Postal code", "Kode pos", "الرمز البريدي", "លេខកូដប្រៃសណីយ៍"),
  },
  org_ShippingLongitude: {
    section,
    type: "longitude",
    standardLabel: "Longitude",
    labels: labels("Longitude", "Bujur", "خط الطول", "រយៈបណ្ដោយ"),
  },
  org_ShippingLatitude: {
    section,
    type: "latitude",
    standardLabel: "Latitude",
    labels: labels("Latitude", "Lintang", "خط العرض", "រយៈទទឹង"),
  },
  org_Phone: {
    section,
    type: "phone",
    pattern: phonePattern,
    standardLabel: "Phone",
    labels: labels("Telephone of the organisation", "Telepon organisasi", "هاتف المنظمة", "ទូរស័ព្ទអង្គការ"),
  },
  org_Type: {
    section,
    type: "code",
    codeList: "organisation-type",
    standardLabel: "Type",
    labels: labels("Kind of organisation", "Jenis organisasi", "نوع المنظمة", "ប្រភេទអង្គការ"),
  },
} as const satisfies Readonly<Record<string, HtcdsFieldBody>>;
