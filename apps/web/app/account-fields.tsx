import { TextField } from "../ui/text-field.tsx";
import { useWords } from "../ui/use-words.ts";

const shortestPassword = 12;
const emailShape = /^\S+@\S+\.\S+$/;

/** Who somebody new is and how they will sign in, as it is typed. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const isEmail = ({ email }: NewAccount): boolean => emailShape.test(email.trim());
const isShort = ({ password }: NewAccount): boolean => password.length < shortestPassword;

/** The account as it is sent; `undefined` while something is missing. */
export const wholeAccount = (account: NewAccount): NewAccount | undefined =>
  account.name.trim() === "" || !isEmail(account) || isShort(account)
    ? undefined
    : { name: account.name.trim(), email: account.email.trim(), password: account.password };

interface AccountFieldsProps {
  readonly account: NewAccount;
  readonly onChange: (account: NewAccount) => void;
  /** What is missing is said once somebody tried to send it. */
  readonly isTried: boolean;
}

/** Name, e-mail address and password of somebody new on this node. */
export function AccountFields({ account, onChange, isTried }: AccountFieldsProps) {
  const t = useWords();
  return (
    <>
      <TextField
        label={t("web.claim.name")}
        description={t("web.claim.name.about")}
        name="name"
        autoComplete="name"
        value={account.name}
        onChange={(name) => onChange({ ...account, name })}
        error={isTried && account.name.trim() === "" ? t("web.field.needed") : undefined}
        maxLength={120}
      />
      <TextField
        label={t("web.email")}
        name="email"
        type="email"
        autoComplete="username"
        value={account.email}
        onChange={(email) => onChange({ ...account, email })}
        error={isTried && !isEmail(account) ? t("web.claim.email.wrong") : undefined}
        maxLength={200}
      />
      <TextField
        label={t("web.password")}
        description={t("web.claim.password.about", { characters: shortestPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        value={account.password}
        onChange={(password) => onChange({ ...account, password })}
        error={
          isTried && isShort(account) ? t("web.claim.password.short", { characters: shortestPassword }) : undefined
        }
        maxLength={200}
      />
    </>
  );
}
