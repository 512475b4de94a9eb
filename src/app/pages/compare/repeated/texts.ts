/** Words of this part of the comparison. */
export const texts = {
  ja: { title: '引き継がれたこと' },
  en: { title: 'Taken up again' },
};
