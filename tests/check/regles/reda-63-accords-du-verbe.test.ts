import { fautives } from '../phrases.ts';

fautives('REDA-63', [
  ['a', 'Les élus a voté le budget.'],
  ['sont', 'La convention sont approuvées.'],
  ['a', 'Les communes a délibéré.'],
  ['ont', 'Le maire ont signé le contrat.'],
  ['a', 'Ils a pris acte du rapport.'],
  ['ont', 'Il ont adopté la motion.'],
  ['attribué', "La subvention est attribué à l'école."],
  ['fixé', 'Les tarifs sont fixé par le conseil.'],
  ['transmise', 'Les délibérations ont été transmise au préfet.'],
  ['élu', 'Elle est élu présidente.'],
  ['votés', 'Les élus ont votés le budget.'],
  ['imputé', 'La dépense est imputé au budget.'],
  ['éligible', "Ils sont éligible à l'aide."],
  ['inscrit', 'Les crédits sont inscrit au budget.'],
  ['décident', "Le conseil municipal décident d'attribuer une aide."],
  ['sont', 'Le montant des travaux sont estimés à 45 000 €.'],
]);
