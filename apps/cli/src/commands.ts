import type { Command } from "./call/command.ts";
import { eraseDrillCommand } from "./commands/erase-drill.ts";
import { auditVerifyCommand } from "./commands/audit-verify.ts";
import { backupCommand } from "./commands/backup.ts";
import { campaignsCommand } from "./commands/campaigns.ts";
import { collectionAddCommand } from "./commands/collection-add.ts";
import { demoCorpusCommand } from "./commands/demo-corpus.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { handOverCommand } from "./commands/hand-over.ts";
import { htcdsConvertCommand } from "./commands/htcds-convert.ts";
import { htcdsExportCommand } from "./commands/htcds-export.ts";
import { htcdsImportCommand } from "./commands/htcds-import.ts";
import { htcdsValidateCommand } from "./commands/htcds-validate.ts";
import { keysMirrorCommand } from "./commands/keys-mirror.ts";
import { keysRestoreCommand } from "./commands/keys-restore.ts";
import { languageCommand } from "./commands/language.ts";
import { picturesCommand } from "./commands/pictures.ts";
import { organisationAddCommand } from "./commands/organisation-add.ts";
import { registerKeyCommand } from "./commands/register-key.ts";
import { registerSignCommand } from "./commands/register-sign.ts";
import { registerVerifyCommand } from "./commands/register-verify.ts";
import { restoreCommand } from "./commands/restore.ts";
import { screenCommand } from "./commands/screen.ts";
import { serveCommand } from "./commands/serve.ts";

/** Every command, in the order of the help. To add one, see README, "How to add a command". */
export const commands: readonly Command[] = [
  screenCommand,
  languageCommand,
  campaignsCommand,
  collectionAddCommand,
  demoCorpusCommand,
  picturesCommand,
  htcdsValidateCommand,
  htcdsConvertCommand,
  htcdsImportCommand,
  htcdsExportCommand,
  registerKeyCommand,
  registerSignCommand,
  registerVerifyCommand,
  serveCommand,
  organisationAddCommand,
  handOverCommand,
  backupCommand,
  restoreCommand,
  keysMirrorCommand,
  keysRestoreCommand,
  auditVerifyCommand,
  eraseDrillCommand,
  doctorCommand,
];
