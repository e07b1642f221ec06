/** Right sentences that look like the wrong ones of `fautes-d-accords-lointains.ts`. */
export const VOISINES_LOINTAINES: Readonly<Record<string, readonly string[]>> = {
  'participles joined that go each with its noun': [
    'Les recettes constatées et non recouvrées sont reportées.',
    "La victime d'un accident ou d'une maladie, survenu ou contractée au travail, est indemnisée.",
    'Les listes sont publiées sur un site à accès sécurisé et affichées en mairie.',
    'Après avoir entendu la personne protégée et recueilli son accord, le juge statue.',
  ],
  'verbs and attributes that go with a subject far before': [
    'Le produit de la taxe, soit 12 400,50 €, couvre la dépense.',
    'Les charges de personnel, soit 45 % du budget, augmentent de 2 %.',
    'La durée du bail est au plus égale à neuf ans, et les recettes sont supérieures aux charges.',
    'Le projet que présentent les élus et celui que présente la commune sont utiles.',
    "L'école accueille 120 enfants, dont 40 mangent à la cantine, dont un est absent.",
    'La commune a reçu trois candidatures, dont une hors délai, qui ont été examinées.',
    'La parcelle, dont 2 a 30 ca sont boisés, est vendue.',
  ],
  'numbers side by side': ['Les lots dix et onze, vingt et un élus et les cent deux arbres sont comptés.'],
  'complements that need no link': [
    'Le mois dernier un agent est parti ; chaque année un bilan est dressé.',
    'Le fait de mettre en location un logement est déclaré.',
    "L'électeur ayant envoyé un vote par correspondance vote une fois.",
    'Le maire accorde au gérant un délai ; la commune verse à la crèche une aide.',
  ],
  '« tout », « suivant », « afin » and « de le » that are right': [
    'Le terrain est libre de toute construction et de tout document.',
    'Le vote a donné les chiffres suivants : 12 voix ; le plan est le suivant.',
    'Le bail arrive à fin de période, et la caution est rendue à fin de bail.',
    'Il y a lieu de le pourvoir et de les attribuer dans les dix ans la suivant.',
  ],
};
