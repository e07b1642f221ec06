import { articles, cases, expose, OBJET } from '../cases.ts';

cases('CONV-45', [
  [
    'sees codes that no longer are, and names that no code bears',
    expose(
      "Selon l'article 28 du Code des marchés publics et le code du domaine de l'État, au sens du Code des collectivités territoriales et du code des impôts.",
    ),
    [
      {
        severity: 'avertissement',
        written: 'Code des marchés publics',
        reckoned: 'Code de la commande publique',
      },
      { written: "code du domaine de l'État" },
      { written: 'Code des collectivités territoriales' },
      { written: 'code des impôts' },
    ],
  ],
  [
    'leaves a former code where the text says so, and the codes in force',
    expose(
      'Le marché de 2014 a été passé selon le Code des marchés publics.',
      "Comme sous l'ancien code des communes, le Code Général des Collectivités Territoriales, le Code général des impôts, le code de la commande publique et le Code général de la fonction publique s'appliquent.",
    ),
    [],
  ],
  [
    'sees the terms and the threshold of the law typed otherwise',
    articles(
      OBJET,
      "Les pièces arrivent avant le délai légal de neuf mois suivant la fin de l'exercice.",
      'Un recours peut être formé devant le tribunal administratif dans un délai de trois mois à compter de sa publication.',
      "Au-delà de 135 000 € de subventions, l'association nomme un commissaire aux comptes.",
    ),
    [
      { written: 'neuf mois', reckoned: 'six mois' },
      { written: 'trois mois', reckoned: 'deux mois' },
      { written: '135 000', reckoned: '153 000' },
    ],
  ],
  [
    'leaves the terms of the law as they are, and those of the parties',
    articles(
      OBJET,
      "Les pièces arrivent avant le délai légal de six mois suivant la fin de l'exercice, et trois mois après l'action.",
      'Un recours peut être formé devant le tribunal administratif dans les deux mois qui suivent sa publication.',
      "Quand les subventions dépassent 153 000 €, l'association nomme un commissaire aux comptes ; pour un chiffre d'affaires de plus de 500 000 €, la loi en décide.",
      'La convention peut être dénoncée dans un délai de trois mois.',
    ),
    [],
  ],
  [
    'knows the sums from which an agreement, or the opinion of the estate service, is due',
    expose(
      'La subvention dépasse le seuil de 32 000 € à partir duquel une convention est obligatoire.',
      "Le prix est inférieur au seuil de 108 000 € à partir duquel l'avis du service des domaines est demandé.",
    ),
    [
      { written: '32 000', reckoned: '23 000' },
      { written: '108 000', reckoned: '180 000' },
    ],
  ],
  [
    'lets these thresholds, and others, be',
    expose(
      'La subvention dépasse le seuil de 23 000 € à partir duquel une convention est obligatoire.',
      "Le prix est inférieur au seuil de 180 000 €, le loyer au seuil de 24 000 €, à partir desquels l'avis du service du Domaine est demandé.",
      'Le marché est inférieur au seuil de 90 000 €.',
    ),
    [],
  ],
]);
