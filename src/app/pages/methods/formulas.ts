/** A formula with where it is from; the source is empty where the line above states it. */
export interface Formula {
  readonly formula: string;
  readonly source: string;
}

/** The formulas of a section, in either language. */
export const FORMULAS: Readonly<Record<string, readonly Formula[]>> = {
  evenness: [
    {
      formula: 'G = Σ (2i − n − 1)·x_i / (n·Σ x_i),  x_1 ≤ … ≤ x_n',
      source: 'Gini 1912; Sen 1973',
    },
  ],
  difference: [
    {
      formula: 'log_2 [(n_2/n_1)·p/(1−p)]',
      source: 'Evert 2022, Measuring Keyness (LRC)',
    },
    {
      formula: 'P(X ≥ f_1) = 0.025/m,  P(X ≤ f_1) = 0.025/m,  X ~ Bin(f_1+f_2, p)',
      source: 'Clopper and Pearson 1934 (m = 1); Bonferroni (m = themes)',
    },
  ],
  words: [
    {
      formula:
        'δ = ln[(y_1+α)/(n_1+α_0−y_1−α)] − ln[(y_2+α)/(n_2+α_0−y_2−α)],  α = α_0·y/n,  α_0 = 500',
      source: 'Monroe, Colaresi and Quinn 2008, Political Analysis 16, eq. 15–22',
    },
    { formula: 'z = δ / [1/(y_1+α) + 1/(y_2+α)]^½', source: '' },
  ],
  spread: [
    {
      formula: 'DP = ½ Σ |h_i/n − 1/10|',
      source: 'Gries 2008',
    },
    {
      formula: 'E = 10·ν·C(n,ν)·0.1^ν·0.9^{n−ν+1} / n,  ν = ⌊n/10⌋ + 1',
      source: 'De Moivre 1730',
    },
  ],
  likeness: [
    {
      formula: 'D = ½ Σ p_i·log_2(p_i/m_i) + ½ Σ q_i·log_2(q_i/m_i),  m_i = (p_i+q_i)/2',
      source: 'Lin 1991',
    },
  ],
  resemblance: [
    {
      formula: 'Σ w_i·v_i / (Σ w_i^2 · Σ v_i^2)^½,  w = f·ln(N/n)',
      source: 'Salton and Buckley 1988, Information Processing and Management 24 (tfc)',
    },
  ],
  search: [
    {
      formula: 'Σ idf·c·(k_1+1) / (c + k_1·(1 − b + b·l/l̄)),  k_1 = 1.2,  b = 0.75',
      source: 'Robertson and Zaragoza 2009, eq. 3.15',
    },
  ],
};

/** What other schemes call the same thing. */
export const STANDARDS: Readonly<Record<string, string>> = {
  section: 'Akoma Ntoso debateSection',
  speech: 'Akoma Ntoso, NDL speech',
  paragraph: 'Akoma Ntoso p, TEI seg',
  mark: 'Akoma Ntoso from',
  person: 'Akoma Ntoso by, TEI who',
  theme: 'KH Coder coding rule',
};
