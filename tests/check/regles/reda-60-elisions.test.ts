import { fautives } from '../phrases.ts';

fautives('REDA-60', [
  ['Le observatoire', 'Le observatoire réunit chaque trimestre les exploitants.'],
  ['Si il', 'Si il le souhaite, le preneur renouvelle le bail.'],
  ['de le syndicat', 'Le président de le syndicat est présent.'],
  ['à les habitants', "Il s'adresse à les habitants."],
  ['L association', 'L association demande une aide.'],
  ['d administration', 'Le conseil d administration se réunit.'],
  ['qu il', 'Il convient qu il en soit informé.'],
  ["L'handicap", "L'handicap est pris en compte."],
  ['Le habitant', 'Le habitant est informé.'],
  ['La école', 'La école est fermée.'],
  ['cet projet', 'Il approuve cet projet.'],
  ['ce avis', 'Il suit ce avis.'],
  ['sa eau', 'Le syndicat gère sa eau.'],
  ['du le', 'Le comité exerce du le contrôle.'],
  ['de activité', 'Le bilan de activité est joint.'],
  ['La acquisition', 'La acquisition coûte 90 000 €.'],
  ['que elle', "Le comité suit l'avis que elle a rendu."],
  ['le équipement', 'La ville finance le équipement sportif.'],
]);
