import { fautives } from '../phrases.ts';

fautives('REDA-64', [
  ['réaliser', 'Les travaux ont été réaliser en régie.'],
  ['présenté', 'Le rapport doit présenté les comptes.'],
  ['signé', 'Le maire est autorisé afin de signé la convention.'],
  ['fixé', 'Il convient de fixé le prix.'],
  ['cédé', 'La commune peut cédé le terrain.'],
  ['bénéficié', "Les agents peuvent bénéficié d'un congé."],
  ['décider', 'Il a été décider de surseoir.'],
  ['changer', "Les horaires du gymnase n'ont pas changer cette saison."],
  ['verser', "La somme est celle qui avait été verser l'an dernier."],
  ['proposer', "Il est proposer d'acheter un véhicule."],
  ['charger', "Le maire est charger de l'exécution."],
  ['approuvé', "Le président propose d'approuvé le compte."],
  ['fermer', 'Pour voter dans les temps, le gymnase a été fermer.'],
]);
