import { type FrameSection, SectionFrame } from "../../app/section-frame.tsx";

/** The pages about oneself, in the order in which they stand; each slice of the product adds its own. */
const sections: readonly FrameSection[] = [
  { to: "/account/sign-in", name: "web.methods", about: "web.methods.short" },
  { to: "/account/roles", name: "web.membership", about: "web.membership.about" },
  { to: "/account/devices", name: "web.devices", about: "web.devices.short", for: ["device.read"] },
];

/** One's own account: how one signs in, on which devices. */
export const AccountFrame = () => (
  <SectionFrame root="/account" title="web.account" choose="web.account.choose" sections={sections} />
);
