import { htcdsCodeLists, htcdsFieldList, htcdsJsonSchema, type HtcdsRecord } from "@suar/domain/htcds";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAll } from "../testing/read-htcds.ts";
import { createHtcdsCsvWriter, createHtcdsJsonWriter } from "./index.ts";
import { decodeLegacy } from "./legacy-encodings.ts";

const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

describe("a row in error is listed with line, column, value and the nearest valid code; good rows go on", () => {
  test.each([
    ["vic_MethodsOfControl", "DebtBondage;DebtBondge", "unknown_code", "DebtBondge", ["DebtBondage"]],
    ["prs_Gender", "Perempuan", "unknown_code", "Perempuan", []],
    ["prs_Gender", "feminin", "unknown_code", "feminin", ["Feminine"]],
    ["vic_TypeOfExploitation", "Forced labour", "unknown_code", "Forced labour", ["ForcedLabour"]],
    ["vic_TypeOfExploitation", "Kerja paksa", "unknown_code", "Kerja paksa", ["ForcedLabour"]],
    ["hte_Country", "Thailnd", "unknown_country", "Thailnd", ["TH"]],
    ["hte_Country", "th", "unknown_country", "th", ["TH"]],
    ["prs_Citizenship", "KH;XX", "unknown_country", "XX", []],
    ["prs_PrimaryLanguage", "Khmer", "unknown_language", "Khmer", ["khm"]],
    ["prs_Birthdate", "1990-02-30", "bad_date", "1990-02-30", []],
    ["prs_Birthdate", "03/04/1990", "ambiguous_date", "03/04/1990", ["1990-04-03", "1990-03-04"]],
    ["prs_Birthdate", "45353", "bad_date", "45353", ["2024-03-02"]],
    ["prs_Birthdate", "1445-03-02", "other_calendar", "1445-03-02", []],
    ["prs_Birthdate", "2480-02-01", "ambiguous_date", "2480-02-01", ["1937-02-01", "1938-02-01"]],
    ["prs_Birthdate", "2030-01-01", "future_date", "2030-01-01", []],
    ["prs_Birthdate", "2 Mar 90", "bad_date", "2 Mar 90", []],
    ["prs_NumberOfChildren", "two", "bad_number", "two", []],
    ["prs_NumberOfChildren", "1.5", "bad_number", "1.5", []],
    ["vic_AgeWhenTrafficked", "170", "out_of_range", "170", ["0", "130"]],
    ["hte_Latitude", "101.2", "out_of_range", "101.2", ["-90", "90"]],
    ["prs_MobilePhone", "+1 (000) 555-0100", "bad_phone", "+1 (000) 555-0100", ["+10005550100"]],
    ["prs_Email", "nobody", "bad_email", "nobody", []],
    ["con_Consent", "maybe", "bad_boolean", "maybe", ["TRUE", "FALSE"]],
    ["cas_Status", "Active;Closed", "several_values", "Active;Closed", ["Active", "Closed"]],
    ["prs_FirstName", "a\u0000b", "unreadable", "a\u0000b", []],
  ])("%s %j", (column, value, code, shown, nearest) => {
    const { rows, problems } = readAll(`prs_Title,${column}\na,${value}\nb,\n`, { today: "2026-11-22" });
    expect(problems).toEqual([{ line: 2, column, value: shown, code, nearest }]);
    expect(rows.map(({ line, record }) => [line, record])).toEqual([[3, { prs_Title: "b" }]]);
  });

  test("every wrong cell of a row is listed, and the row stands once among the rejected", () => {
    const { problems, reader } = readAll("prs_Gender,cas_Status\nx1,y1\nFeminine,Active\n");
    expect(problems.map(({ column, value }) => [column, value])).toEqual([
      ["prs_Gender", "x1"],
      ["cas_Status", "y1"],
    ]);
    expect(reader.counts()).toEqual({ rows: 1, rejected: 1 });
  });

  test("a wrong number of cells, an open quote and a record that is too long are one bad row each", () => {
    const { rows, problems } = readAll(
      [
        "prs_Title,cas_Status",
        "a",
        '"open,Active',
        "b,Active",
        `"${"x".repeat(1 << 21)}`,
        "c,Active",
        "d,Closed,more",
      ].join("\n"),
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, "cell_count"],
      [3, "unclosed_quote"],
      [5, "record_too_long"],
      [7, "cell_count"],
    ]);
    expect(rows.map(({ line, record }) => [line, record.prs_Title])).toEqual([
      [4, "b"],
      [6, "c"],
    ]);
  });

  test("in JSON a type that is not the field's is wrong, and so is what is no JSON", () => {
    const { rows, problems } = readAll(
      '{"prs_FirstName":7}\n{"con_Consent":1}\n{"prs_Citizenship":[1]}\n{"prs_Gender" "x"}\n{"prs_Title":"open\n{"cas_Status":"Active"}\n',
    );
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [1, "prs_FirstName", "wrong_type"],
      [2, "con_Consent", "wrong_type"],
      [3, "prs_Citizenship", "wrong_type"],
      [4, "", "not_json"],
      [5, "", "not_json"],
    ]);
    expect(rows.map(({ line, record }) => [line, record])).toEqual([[6, { cas_Status: "Active" }]]);
  });

  test("a column that nobody knows is named with the nearest field and not read", () => {
    const { rows, reader } = readAll("prs_Gendr,shoe size,cas_Status\nx,43,Active\n");
    expect(rows[0]?.record).toEqual({ cas_Status: "Active" });
    expect(reader.columns().slice(0, 2)).toEqual([
      { name: "prs_Gendr", plan: { kind: "unknown", nearest: ["prs_Gender"] } },
      { name: "shoe size", plan: { kind: "unknown", nearest: [] } },
    ]);
  });
});

describe("what is converted is said", () => {
  test.each([
    ["prs_Birthdate", "2533-03-02", "1990-03-02", "buddhist_year"],
    ["prs_Birthdate", "๒๕๓๓-๐๓-๐๒", "1990-03-02", "buddhist_year"],
    ["prs_Birthdate", "29/02/2567", "2024-02-29", "buddhist_year"],
    ["prs_Birthdate", "1990-03-02T10:00:00Z", "1990-03-02", "time_dropped"],
    ["prs_PrimaryLanguage", "km", "khm", "other_name"],
    ["hte_Country", "THA", "TH", "other_name"],
    ["vic_RelationshipToTrafficker", "Unacquainted", "Unaquainted", "other_name"],
    ["vic_MethodsOfControl", "MethodsOfControlThreatOfLawEnforcement", "ThreatsLawEnforcement", "other_name"],
  ])("%s %s is %s", (column, value, became, code) => {
    const { notes, problems } = readAll(`${column}\n${value}\n`);
    expect(problems).toEqual([]);
    expect(notes).toEqual([{ line: 2, column, code, value, became }]);
  });

  test("a day is decided by the order that somebody names, and only by it", () => {
    const file = "prs_Birthdate\n03/04/1990\n25/12/1990\n";
    expect(readAll(file, { dayOrder: "day-month" }).rows.map(({ record }) => record.prs_Birthdate)).toEqual([
      "1990-04-03",
      "1990-12-25",
    ]);
    const american = readAll(file, { dayOrder: "month-day" });
    expect(american.notes).toMatchObject([{ code: "day_month_order", became: "1990-03-04" }]);
    expect(american.problems).toMatchObject([{ code: "bad_date", nearest: ["1990-12-25"] }]);
  });
});

describe("encodings", () => {
  const file = "prs_FirstName,cas_Status\nสมชาย,Active\nSok Dara សុខ,Closed\n";
  const plain = readAll(file).rows;

  test.each([
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${file}`), "utf-8-mark"],
    ["UTF-16, little end first", utf16(file, false, true), "utf-16le"],
    ["UTF-16, big end first", utf16(file, true, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(file, false, false), "utf-16le"],
  ])("%s", (_, bytes, encoding) => {
    const { rows, reader } = readAll(bytes, {}, 3);
    expect(reader.encoding()).toBe(encoding);
    expect(rows).toEqual(plain);
  });

  test("lines of another encoding among UTF-8 are read by what they look like, and said to be guessed", () => {
    const thai = Uint8Array.from([0xca, 0xc1, 0xaa, 0xd2, 0xc2]);
    const western = Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9]);
    const bytes = Buffer.concat([
      Buffer.from("prs_FirstName,cas_Status\nសុខ,Active\n"),
      thai,
      Buffer.from(",Active\n"),
      western,
      Buffer.from(",Active\n"),
    ]);
    const { rows, notes } = readAll(bytes);
    expect(rows.map(({ record }) => record.prs_FirstName)).toEqual(["សុខ", "สมชาย", "José"]);
    expect(notes.map(({ line, code, became }) => [line, code, became])).toEqual([
      [3, "guessed_encoding", "windows-874"],
      [4, "guessed_encoding", "windows-1252"],
    ]);
  });

  test("a byte that neither encoding has leaves an unreadable cell", () => {
    const bytes = Buffer.concat([Buffer.from("prs_FirstName\na"), Uint8Array.from([0x81]), Buffer.from("\n")]);
    expect(readAll(bytes).problems).toMatchObject([{ line: 2, code: "unreadable" }]);
    expect(decodeLegacy(Uint8Array.from([0x80, 0x81]), "windows-1252")).toBe("€\uFFFD");
  });
});

describe("the key of a row", () => {
  const file =
    "prs_Gender,vic_MethodsOfControl\nFeminine,DebtBondage;FalsePromises\nFeminine,DebtBondage;FalsePromises\nMasculine,\n";

  test("is the same when a file comes again, in whatever form, and tells equal rows of one file apart", () => {
    const keys = readAll(file).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const writer = createHtcdsJsonWriter();
    const json = readAll(file).rows.map(({ record }) => writer.row(record));
    for (const again of [
      file,
      utf16(file, false, true),
      file.replaceAll("\n", "\r\n"),
      `${json.join("")}${writer.end()}`,
    ])
      expect(readAll(again).rows.map(({ key }) => key)).toEqual(keys);
  });

  test("is another when anything in the row is", () => {
    const [first] = readAll(file).rows;
    const [other] = readAll(file.replace("FalsePromises", "Threats")).rows;
    expect(other?.key).not.toBe(first?.key);
  });

  test("stays one for each of many rows", () => {
    const many = `prs_NumberOfChildren,suar_RecordId\n${Array.from({ length: 5000 }, (_, at) => `${at % 3},${at}`).join("\n")}\n`;
    expect(new Set(readAll(many).rows.map(({ key }) => key)).size).toBe(5000);
  });
});

describe("surveys", () => {
  test("the standard's form: its renamed fields, its codes parted by spaces, its several industries", () => {
    const { rows, problems, notes } = readAll(
      "start,con_Consent,prs_First_Name,prs_Second_Name,vic_Methods_of_Control,vic_ForcedLabourIndustry,_uuid\n" +
        "2026-01-01,TRUE,Invented,Name,DebtBondage FalsePromises,F_Construction P_Education,uuid-1\n",
    );
    expect(problems).toEqual([]);
    expect(rows[0]?.record).toEqual({
      prs_FirstName: "Invented",
      prs_SecondName: "Name",
      vic_MethodsOfControl: ["DebtBondage", "FalsePromises"],
      vic_ForcedLabourIndustry: "F_Construction",
      con_Consent: true,
      suar_RecordId: "uuid-1",
      suar_OtherLabourIndustries: ["P_Education"],
    });
    expect(notes).toMatchObject([{ code: "extra_value", became: "F_Construction;P_Education" }]);
  });

  test("KoboToolbox's JSON, with groups, and its CSV, with one column a choice", () => {
    const json = JSON.stringify({
      count: 1,
      results: [
        {
          _id: 7,
          _uuid: "u",
          "person/prs_FirstName": "Invented",
          "work/vic_MethodsOfControl": "Threats Other",
          end: "x",
        },
      ],
    });
    const want = { prs_FirstName: "Invented", vic_MethodsOfControl: ["Threats", "Other"], suar_RecordId: "u" };
    for (const length of [1, 7, 4096]) expect(readAll(json, {}, length).rows[0]?.record).toEqual(want);
    const csv =
      "person/prs_FirstName,vic_MethodsOfControl/Threats,vic_MethodsOfControl/DebtBondage,vic_MethodsOfControl/Other,_uuid\n" +
      "Invented,1,0,TRUE,u\n";
    expect(readAll(csv).rows[0]?.record).toEqual(want);
  });

  test("ODK Central's CSV names groups with a hyphen and the submission with KEY", () => {
    const { rows } = readAll(
      "SubmissionDate,person-prs_FirstName,meta-instanceName,KEY\n2026-01-01,Invented,,uuid:9\n",
    );
    expect(rows[0]?.record).toEqual({ prs_FirstName: "Invented", suar_RecordId: "uuid:9" });
  });
});

const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() !== "" && !/[\uFFFD\0]|\p{Surrogate}/u.test(value));
const record: fc.Arbitrary<HtcdsRecord> = fc
  .record(
    Object.fromEntries(
      htcdsFieldList.flatMap(({ id, type, codeList }): [string, fc.Arbitrary<unknown>][] => {
        const codes = codeList === undefined ? [] : htcdsCodeLists[codeList].codes.map((code) => code.id);
        if (type === "code") return [[id, fc.constantFrom(...codes)]];
        if (type === "codes") return [[id, fc.subarray(codes, { minLength: 1 })]];
        if (type === "text" || type === "long-text") return [[id, text]];
        if (type === "boolean") return [[id, fc.boolean()]];
        if (type === "whole-number") return [[id, fc.nat(100)]];
        return [];
      }),
    ),
    { requiredKeys: [] },
  )
  .filter((row) => Object.keys(row).length > 0)
  .map((row) => row as HtcdsRecord);

describe("for any row and any bytes", () => {
  const isValid = new Ajv2020({ strict: false, formats: { date: true, email: true } }).compile(htcdsJsonSchema());

  test("what is written is read again, in CSV and in JSON, in pieces of any length", () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 999 }),
        (records, length) => {
          const csv = createHtcdsCsvWriter();
          const table = csv.header + records.map((row) => csv.line(row)).join("");
          const json = createHtcdsJsonWriter();
          const document = records.map((row) => json.row(row)).join("") + json.end();
          for (const file of [table, document]) {
            const { rows, problems } = readAll(file, {}, length);
            expect(problems).toEqual([]);
            expect(rows.filter((row) => !isValid(row.record))).toEqual([]);
            expect(rows.map((row) => row.record)).toEqual(records.map((row) => ({ ...row })));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("never throws, and every line number is one of the file", () => {
    const start = fc.constantFrom("", "prs_FirstName,prs_Birthdate\n", "[", '{"results":[', "\uFEFF", '{"prs_Title":"');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 64 }), (head, bytes, length) => {
        const file = Buffer.concat([Buffer.from(head), bytes]);
        const lines = file.filter((byte) => byte === 0x0a).length + 1;
        const { problems, rows } = readAll(file, {}, length);
        for (const { line } of [...problems, ...rows]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });

  test("the pieces in which bytes come change nothing", () => {
    const alphabet = fc.constantFrom(
      "prs_FirstName",
      ",",
      "\n",
      '"',
      '""',
      "สม",
      "a",
      "\r\n",
      ";",
      "{",
      "}",
      "[",
      "]",
      ":",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (words, length) => {
        const bytes = Buffer.from(words.join(""));
        const { reader: _, ...whole } = readAll(bytes);
        const { reader: __, ...parts } = readAll(bytes, {}, length);
        expect(parts).toEqual(whole);
      }),
    );
  });
});
