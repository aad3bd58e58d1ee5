import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedMarriageId } from "./indicators.ts";

export const vi: PhraseFile<ForcedMarriageId> = {
  review: unreviewed,
  phrases: {
    "bride-offered-for-money": [
      "(bán|mua|đặt|giá) (vợ|cô dâu) (việt|nước ngoài|trung quốc|việt nam|trẻ|giá|cho)",
      "(bị bán|bán) [sang|em|cho] [trung quốc] (làm vợ|làm dâu|lấy chồng)",
      "cô dâu (bao|giá|bảo hành|trọn gói)",
    ],
    "marriage-abroad-for-money": [
      "(lấy|kết hôn|cưới) [với] (chồng|người) (trung quốc|đài loan|hàn quốc|nước ngoài|hàn|ngoại quốc|đại gia trung) [giàu|được|gia đình|có] (được|gia đình|nhận|cho|tiền|bố mẹ|có|nhà)",
      "(tìm|cần|tuyển) (cô dâu|con gái|gái|phụ nữ|bạn nữ) (lấy chồng|lấy chồng trung|lấy chồng đài|lấy chồng hàn|để cưới|kết hôn)",
      "(gia đình|bố mẹ|cha mẹ) [cô dâu] (được nhận|nhận|được|sẽ nhận) (50|100|200|tiền|150|30|sính lễ)",
      "kết hôn giả",
    ],
    "married-against-will": [
      "(ép|bị ép|bắt|buộc|cưỡng ép) [tôi|em|con|phải|gái] [phải] (lấy chồng|kết hôn|cưới|gả|làm vợ|hôn nhân)",
      "(hôn nhân|kết hôn|tảo hôn) (cưỡng ép|ép buộc|bị ép)",
    ],
    "bride-under-eighteen": [
      "(lấy chồng|cô dâu|kết hôn|vợ|cưới|gả) [ở|mới|năm|khi|tuổi] [tuổi] (12|13|14|15|16|17) [tuổi]",
      "(bé gái|cô gái) (12|13|14|15|16) tuổi (lấy chồng|làm vợ|gả|cưới)",
      "(tảo hôn|cô dâu nhí)",
    ],
    "marriage-debt": [
      "(trả lại|hoàn lại|đền) (tiền cưới|sính lễ|tiền mua|tiền thách cưới)",
      "(sinh con|đẻ con|có con trai) (xong|rồi) mới (cho|được) (về|đi)",
      "(nhà chồng|chồng|tao) (mua|bỏ tiền mua) (mày|về|tôi|với giá)",
    ],
  },
};
