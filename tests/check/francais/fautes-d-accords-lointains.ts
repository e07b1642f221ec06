/** Wrong sentences whose slip shows by a word that stands far, or across an incise; with the words pointed at. */
export const FAUTES_LOINTAINES: Readonly<
  Record<string, readonly (readonly [ecrit: string, phrase: string])[]>
> = {
  'participles joined, of which one goes with no noun': [
    ['constatées et non recouvrés', 'Les recettes constatées et non recouvrés sont reportées.'],
    ['acquises et aménagés', 'Les parcelles acquises et aménagés en 2024 sont cédées.'],
    ['engagés et non soldées', "Les commandes d'équipement engagés et non soldées sont reportées."],
  ],
  'verbs after an incise': [
    ['couvrent', 'Le produit de la taxe, soit 12 400,50 €, couvrent la dépense.'],
    ['augmente', 'Les charges de personnel, soit 45 % du budget, augmente de 2 %.'],
    ['sont', 'Le capital, soit 5 000 euros, sont versés.'],
  ],
  'what comes after « au moins », and what is compared': [
    ['égal', 'La durée du bail est au plus égal à neuf ans.'],
    ['équivalents', 'Les surfaces sont au minimum équivalents à celles du plan.'],
    ['égale', 'Le montant de la prime est égale à la moitié du loyer.'],
    ['supérieurs', 'Les recettes sont supérieurs aux charges.'],
  ],
  'subjects after their verb, and after « dont »': [
    ['présente les élus', 'Le projet que présente les élus est utile.'],
    ['présente ces clubs', "L'intérêt que présente ces clubs est reconnu."],
    ['mange', "L'école accueille 120 enfants, dont 40 mange à la cantine."],
    ['habite', 'Trente agents, dont vingt-deux habite au bourg, sont concernés.'],
    ['sont', 'Le conseil compte 15 membres, dont une sont absente.'],
    ['payées', 'Sept lots ont été vendus, dont deux à des tiers, qui ont été payées.'],
  ],
  'numbers without their hyphen': [
    ['vingt deux', 'La commune compte vingt deux agents.'],
    ['quatre vingt', 'Le lotissement compte quatre vingt lots.'],
    ['soixante dix', 'La durée est de soixante dix jours.'],
    ['Trente six', 'Trente six familles sont logées.'],
  ],
  'complements without their link': [
    ['toiture un bâtiment', 'La réfection de la toiture un bâtiment communal coûte cher.'],
    ['retraite un cadre', 'Le départ à la retraite un cadre du service est proche.'],
    ['maternité une employée', 'Le congé de maternité une employée prend fin en mai.'],
  ],
  '« tout », « suivant », « afin » and « de le »': [
    ['tout construction', 'Le terrain est libre de tout construction.'],
    ['Toute contrat', 'Toute contrat est signé par le maire.'],
    ['chiffres suivant', 'Le vote a donné les chiffres suivant :'],
    ['répartition suivant', 'Elle approuve la répartition suivant.'],
    ['à fin', 'La commune verse une aide à fin de soutenir le club.'],
    ['attribué', 'Le maire propose de les attribué par tirage au sort.'],
    ['confié', 'Il est décidé de le confié à un architecte.'],
  ],
};
