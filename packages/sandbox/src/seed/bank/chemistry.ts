import { choice, exact, vi, type Template } from './template.ts';

/** Atomic number, symbol, the name used in the 2018 programme (IUPAC), and the mass number of the commonest isotope. */
const elements = [
  [1, 'H', 'hydrogen', 1],
  [2, 'He', 'helium', 4],
  [3, 'Li', 'lithium', 7],
  [6, 'C', 'carbon', 12],
  [7, 'N', 'nitrogen', 14],
  [8, 'O', 'oxygen', 16],
  [9, 'F', 'fluorine', 19],
  [10, 'Ne', 'neon', 20],
  [11, 'Na', 'sodium', 23],
  [12, 'Mg', 'magnesium', 24],
  [13, 'Al', 'aluminium', 27],
  [14, 'Si', 'silicon', 28],
  [15, 'P', 'phosphorus', 31],
  [16, 'S', 'sulfur', 32],
  [17, 'Cl', 'chlorine', 35],
  [18, 'Ar', 'argon', 40],
  [19, 'K', 'potassium', 39],
  [20, 'Ca', 'calcium', 40],
  [26, 'Fe', 'iron', 56],
  [29, 'Cu', 'copper', 63],
  [30, 'Zn', 'zinc', 64],
  [35, 'Br', 'bromine', 79],
  [47, 'Ag', 'silver', 107],
] as const;

/** Formula in TeX and molar mass in g/mol from H 1, C 12, N 14, O 16, Na 23, Mg 24, Al 27, S 32, Cl 35.5, K 39, Ca 40, Fe 56, Cu 64, Zn 65. */
const compounds = [
  ['\\mathrm{H_2O}', 18],
  ['\\mathrm{CO_2}', 44],
  ['\\mathrm{NH_3}', 17],
  ['\\mathrm{CH_4}', 16],
  ['\\mathrm{NaOH}', 40],
  ['\\mathrm{NaCl}', 58.5],
  ['\\mathrm{HCl}', 36.5],
  ['\\mathrm{H_2SO_4}', 98],
  ['\\mathrm{HNO_3}', 63],
  ['\\mathrm{CaCO_3}', 100],
  ['\\mathrm{CaO}', 56],
  ['\\mathrm{MgO}', 40],
  ['\\mathrm{Al_2O_3}', 102],
  ['\\mathrm{Fe_2O_3}', 160],
  ['\\mathrm{CuO}', 80],
  ['\\mathrm{CuSO_4}', 160],
  ['\\mathrm{ZnO}', 81],
  ['\\mathrm{KOH}', 56],
  ['\\mathrm{SO_2}', 64],
  ['\\mathrm{C_2H_5OH}', 46],
  ['\\mathrm{CH_3COOH}', 60],
  ['\\mathrm{C_6H_{12}O_6}', 180],
] as const;

/** `\mathrm{H_2O}` → letters set upright with subscripts, as the formula reader wants them. */
const formula = (tex: string): string =>
  tex.replace(/^\\mathrm\{(.*)\}$/, '$1').replaceAll(/[A-Z][a-z]?/g, '\\mathrm{$&}');

export const chemistryTemplates: readonly Template[] = [
  {
    name: 'molar-mass',
    subject: 'natural-sciences',
    grade: 8,
    level: 'M1',
    draw: (random) => {
      const [tex, mass] = random.pick(compounds);
      const others = random.shuffle(compounds.map(([, other]) => other)).filter((m) => m !== mass);
      return choice(
        `Khối lượng mol của $${formula(tex)}$ là`,
        `$${vi(mass)}$ g/mol`,
        others.map((m) => `$${vi(m)}$ g/mol`),
      );
    },
  },
  {
    name: 'mass-of-moles',
    subject: 'natural-sciences',
    grade: 8,
    level: 'M2',
    draw: (random) => {
      const [tex, mass] = random.pick(compounds);
      const moles = random.integer(1, 30) / 10;
      return {
        kind: 'numeric',
        prompt: `Tính khối lượng của $${vi(moles)}$ mol $${formula(tex)}$, biết khối lượng mol của chất này là $${vi(mass)}$ g/mol.`,
        key: exact(moles * mass),
        unit: 'g',
      };
    },
  },
  {
    name: 'moles-of-mass',
    subject: 'natural-sciences',
    grade: 8,
    level: 'M2',
    draw: (random) => {
      const [tex, mass] = random.pick(compounds);
      const moles = random.integer(1, 20) / 10;
      return {
        kind: 'numeric',
        prompt: `Có bao nhiêu mol trong $${vi(Number(exact(moles * mass)))}$ g $${formula(tex)}$, biết khối lượng mol của chất này là $${vi(mass)}$ g/mol?`,
        key: exact(moles),
        unit: 'mol',
      };
    },
  },
  {
    name: 'gas-volume',
    subject: 'chemistry',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const moles = random.integer(1, 40) / 10;
      return {
        kind: 'numeric',
        prompt: `Ở điều kiện chuẩn (25 °C, 1 bar), 1 mol khí chiếm thể tích $24,79$ lít. Tính thể tích của $${vi(moles)}$ mol khí ở điều kiện này.`,
        key: exact(moles * 24.79),
        unit: 'lít',
      };
    },
  },
  {
    name: 'element-symbol',
    subject: 'natural-sciences',
    grade: 7,
    level: 'M1',
    draw: (random) => {
      const [number, symbol, name] = random.pick(elements);
      const others = random.shuffle(elements).filter(([other]) => other !== number);
      return choice(
        `Kí hiệu hoá học của nguyên tố ${name} là`,
        symbol,
        others.map(([, other]) => other),
      );
    },
  },
  {
    name: 'atom-statements',
    subject: 'chemistry',
    grade: 10,
    level: 'M2',
    draw: (random) => {
      const [number, symbol, name, mass] = random.pick(elements);
      if (number < 3) return undefined;
      const neutrons = mass - number;
      const wrongNeutrons = random.chance(0.5) && mass !== neutrons;
      const wrongElectrons = random.chance(0.5);
      return {
        kind: 'true-false',
        prompt: `Nguyên tử ${name} (${symbol}) có số hiệu nguyên tử $${number}$ và số khối $${mass}$.`,
        statements: [
          [`Hạt nhân có $${number}$ proton.`, true],
          [`Hạt nhân có $${wrongNeutrons ? mass : neutrons}$ neutron.`, !wrongNeutrons],
          [
            `Lớp vỏ của nguyên tử trung hoà có $${wrongElectrons ? number + 1 : number}$ electron.`,
            !wrongElectrons,
          ],
          [`Tổng số proton và neutron trong hạt nhân bằng $${mass}$.`, true],
        ],
      };
    },
  },
  {
    name: 'molar-concentration',
    subject: 'chemistry',
    grade: 11,
    level: 'M2',
    draw: (random) => {
      const [tex] = random.pick(
        compounds.filter(([, mass]) => [40, 36.5, 98, 63, 58.5].includes(mass)),
      );
      const [volume, concentration] = [random.integer(1, 20) * 100, random.integer(1, 20) / 10];
      return {
        kind: 'numeric',
        prompt: `Hoà tan hoàn toàn $${vi(Number(exact((volume * concentration) / 1000)))}$ mol $${formula(tex)}$ vào nước được $${volume}$ mL dung dịch. Nồng độ mol của dung dịch là bao nhiêu mol/L?`,
        key: exact(concentration),
        unit: 'mol/L',
      };
    },
  },
];
