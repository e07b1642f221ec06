/** A report that is right: its title, the points of its decision, the paragraphs of its explanation. */
export interface RapportJuste {
  readonly titre: string;
  readonly decision: readonly string[];
  readonly corps: readonly string[];
}

const un = (titre: string, decision: readonly string[], ...corps: readonly string[]): RapportJuste => ({
  titre,
  decision,
  corps,
});

/** Reports of many kinds, made up, in which every figure agrees with the others. */
export const RAPPORTS_JUSTES: readonly RapportJuste[] = [
  un(
    'Tarifs de la piscine',
    ["fixe le tarif de l'entrée à 4,50 € à compter du 1er septembre 2024"],
    "Le tarif de l'entrée, inchangé depuis 2019, passe de 4,00 € à 4,50 € à compter du 1er septembre 2024.",
  ),
  un(
    "Hausse d'un tarif dite en plus",
    ["fixe le tarif de l'entrée à 4,50 €"],
    "Le tarif actuel de l'entrée est de 4,00 €. Il est proposé de l'augmenter de 0,50 €.",
  ),
  un(
    'Tarifs de location des salles',
    ['fixe les tarifs de location : 120 € la journée, 220 € le week-end, 500 € de caution'],
    '| Location | Résidents | Extérieurs |\n|---|--:|--:|\n| Journée | 120 € | 210 € |\n| Week-end | 220 € | 380 € |\n| Caution | 500 € | 500 € |',
  ),
  un(
    'Tarifs de la cantine selon le quotient',
    ['approuve les tarifs de la cantine exposés ci-dessus à compter du 2 septembre 2024'],
    'Les tarifs applicables au 2 septembre 2024 sont les suivants :',
    '| Quotient familial | Repas | Repas et garderie |\n|---|--:|--:|\n| Moins de 500 | 1,00 € | 1,80 € |\n| De 500 à 999 | 2,40 € | 3,60 € |\n| 1 000 et plus | 4,10 € | 5,30 € |',
  ),
  un(
    'Cession avec estimation du Domaine',
    [
      'approuve la cession de la parcelle AB 112 au prix de 48 000 € HT',
      "autorise la présidente à signer l'acte",
    ],
    "La parcelle AB 112, d'une surface de 1 200 m², est cédée au prix de 40 € HT le mètre carré.",
    "Le service du Domaine l'a estimée à 46 000 € le 6 mai 2024, avec une marge d'appréciation de 10 %. Le prix de 48 000 € HT est supérieur à cette estimation.",
  ),
  un(
    'Cession en ares et centiares',
    [
      "cède à Mme Alma BERTIN la parcelle ZC 45, d'une contenance de 12 a 35 ca, au prix de 15 € le m², soit 18 525 €",
    ],
    "La parcelle ZC 45 compte 12 a 35 ca, soit 1 235 m². Au prix de 15 € le m², la vente s'élève à 18 525 €, frais d'acte à la charge de l'acquéreur.",
  ),
  un(
    "Acquisition à l'euro symbolique",
    [
      "acquiert la parcelle AC 8 à l'euro symbolique",
      "prend à sa charge les frais d'acte, estimés à 1 200 €",
    ],
    "Le propriétaire cède la parcelle AC 8, estimée 3 500 €, à l'euro symbolique. Les frais d'acte, estimés à 1 200 €, sont à la charge de la collectivité.",
  ),
  un(
    "Acquisition d'un immeuble",
    ["approuve l'acquisition de l'immeuble du 12 bis rue Haute au prix de 185 000 €, hors frais de notaire"],
    "L'immeuble était proposé à la vente 210 000 €. Après négociation, le vendeur accepte le prix de 185 000 €. Les frais de notaire sont évalués à 14 800 €, soit une dépense de 199 800 €.",
  ),
  un(
    'Emprunt',
    [
      "contracte auprès de la Banque des Rives un emprunt de 500 000 €, d'une durée de 20 ans, au taux fixe de 3,42 %",
      'rembourse cet emprunt en 80 échéances trimestrielles de 8 656,12 €',
    ],
    'Trois banques ont été consultées pour un emprunt de 500 000 €. La Banque des Rives propose un taux fixe de 3,42 % sur 20 ans, une commission de 500 €, et 80 échéances trimestrielles de 8 656,12 €. La deuxième offre était à 3,61 %, la troisième à 3,70 %.',
  ),
  un(
    'Ligne de trésorerie',
    ['ouvre une ligne de trésorerie de 300 000 € pour douze mois'],
    'Une ligne de trésorerie de 300 000 € est ouverte pour un an ; la commission de non-utilisation est de 0,10 %, soit 300 € au plus.',
  ),
  un(
    "Garantie d'emprunt",
    [
      "accorde sa garantie à hauteur de 50 % du prêt de 1 240 000 € souscrit par l'office public de l'habitat, soit 620 000 €",
    ],
    "L'office souscrit auprès de la Caisse des Dépôts un prêt de 1 240 000 €, en deux lignes de 840 000 € et de 400 000 €, sur 40 et 60 ans. La garantie est demandée pour moitié.",
  ),
  un(
    'Marché de travaux',
    [
      "attribue le marché de voirie à l'entreprise Rochet pour un montant de 178 750 € HT, soit 214 500 € TTC",
    ],
    "Quatre offres ont été reçues, de 178 750 € HT à 243 100 € HT. L'estimation était de 190 000 € HT. L'offre la mieux classée s'élève à 178 750 € HT, soit 214 500 € TTC.",
  ),
  un(
    'Marché en trois lots',
    [
      'attribue le lot 1 à Rochet pour 45 000 € HT, le lot 2 à Bertin pour 32 500 € HT et le lot 3 à Aldo pour 18 200 € HT',
    ],
    'La consultation comporte trois lots :',
    '- gros œuvre, Rochet, 45 000 € HT ;\n- charpente, Bertin, 32 500 € HT ;\n- peinture, Aldo, 18 200 € HT.',
    'Le total est de 95 700 € HT, soit 114 840 € TTC, au taux de TVA de 20 %.',
  ),
  un(
    'Avenant à un marché',
    ["approuve l'avenant n°1 d'un montant de 8 500 € HT, qui porte le marché de 120 000 € HT à 128 500 € HT"],
    "Le marché initial, notifié le 3 avril 2023, s'élève à 120 000 € HT. Des travaux supplémentaires de 8 500 € HT sont nécessaires, soit une hausse de 7,08 %.",
  ),
  un(
    'Travaux à la TVA de 10 %',
    ["approuve les travaux d'isolation pour 33 000 € TTC"],
    "Le devis s'élève à 30 000 € HT, soit 33 000 € TTC au taux de 10 %. L'isolation seule, à 5,5 %, représente 10 000 € HT, soit 10 550 € TTC.",
  ),
  un(
    "Maîtrise d'œuvre au pourcentage",
    ["attribue la maîtrise d'œuvre au taux de 8 %, soit un forfait provisoire de 64 000 € HT"],
    "L'enveloppe des travaux est de 800 000 € HT. Le taux de rémunération du maître d'œuvre est de 8 %.",
  ),
  un(
    'Subvention à une association',
    ["attribue à l'association Rive Droite une subvention de 4 000 € au titre de 2024"],
    "L'association a sollicité une subvention de 5 000 €. Elle avait reçu 3 500 € en 2023. Il est proposé de lui attribuer 4 000 €.",
  ),
  un(
    'Subventions en liste',
    ['attribue les subventions ci-dessus, pour un total de 7 200 €'],
    'Les subventions proposées sont les suivantes :',
    '- 3 000 € au club de football ;\n- 2 700 € à la chorale ;\n- 1 500 € aux anciens combattants.',
  ),
  un(
    'Subventions en tableau',
    ['attribue les subventions du tableau, pour un total de 11 000 €'],
    '| Association | 2023 | 2024 |\n|---|--:|--:|\n| Harmonie | 4 000 € | 4 500 € |\n| Tennis | 3 000 € | 3 500 € |\n| Théâtre | 3 000 € | 3 000 € |\n| **Total** | **10 000 €** | **11 000 €** |',
  ),
  un(
    'Fonds de concours à parts',
    ["attribue à la commune d'Aumont un fonds de concours de 18 000 €"],
    "Le projet coûte 60 000 € HT. L'État apporte 24 000 €, soit 40 %. Le reste à charge est de 36 000 €, dont la moitié peut être couverte par un fonds de concours de 18 000 €, soit 30 % de la dépense.",
  ),
  un(
    'Plan de financement en tableau',
    ['approuve le plan de financement et sollicite la DETR à hauteur de 80 000 €'],
    '| Financeur | Montant | Part |\n|---|--:|--:|\n| État (DETR) | 80 000 € | 40 % |\n| Département | 50 000 € | 25 % |\n| Autofinancement | 70 000 € | 35 % |\n| Total | 200 000 € | 100 % |',
  ),
  un(
    'Budget primitif en tableau',
    ['arrête le budget primitif à 1 250 000 € en fonctionnement et à 640 000 € en investissement'],
    '| Chapitre | Dépenses | Recettes |\n|---|--:|--:|\n| 011 Charges à caractère général | 450 000 € | |\n| 012 Personnel | 700 000 € | |\n| 65 Autres charges | 100 000 € | |\n| 70 Produits des services | | 250 000 € |\n| 73 Impôts et taxes | | 1 000 000 € |\n| **Total fonctionnement** | **1 250 000 €** | **1 250 000 €** |\n| 21 Immobilisations | 640 000 € | |\n| 13 Subventions | | 240 000 € |\n| 16 Emprunts | | 400 000 € |\n| **Total investissement** | **640 000 €** | **640 000 €** |',
  ),
  un(
    'Budget sans total écrit',
    ["vote le budget de l'eau, équilibré à 180 000 € en exploitation"],
    'Les recettes se décomposent ainsi :',
    "- ventes d'eau : 150 000 € ;\n- abonnements : 30 000 €.",
  ),
  un(
    'Décision modificative',
    ['adopte la décision modificative n°1'],
    "| Section | Chapitre | Article | Libellé | Dépenses | Recettes |\n|---|---|---|---|--:|--:|\n| Fonctionnement | 011 | 615231 | Entretien de voiries | 4 500,00 € | |\n| Fonctionnement | 012 | 6413 | Personnel non titulaire | 2 300,00 € | |\n| Fonctionnement | 023 | 023 | Virement à l'investissement | 1 200,00 € | |\n| Fonctionnement | 74 | 741121 | Dotation de solidarité rurale | | 8 000,00 € |\n| | | | **Total fonctionnement** | 8 000,00 € | 8 000,00 € |\n| Investissement | 021 | 021 | Virement du fonctionnement | | 1 200,00 € |\n| Investissement | 21 | 2158 | Autres installations | 1 200,00 € | |\n| | | | **Total investissement** | 1 200,00 € | 1 200,00 € |",
  ),
  un(
    'Affectation du résultat',
    ['affecte 98 204,77 € au compte 1068 et reporte 314 045,41 € en fonctionnement'],
    "La section de fonctionnement présente un excédent de 412 250,18 €. La section d'investissement présente un déficit de 98 204,77 €, qu'il convient de couvrir.",
  ),
  un(
    'Compte administratif en deux colonnes',
    ['prend connaissance des résultats'],
    '| Fonctionnement | Montant | Investissement | Montant |\n|:--|--:|:--|--:|\n| Excédent reporté | 15 085,41 | Déficit reporté | 323 808,61 |\n| Recettes 2023 | 444 669,84 | Dépenses 2023 | 199 024,62 |\n| **Total** | **459 755,25** | **Total** | **522 833,23** |\n| Dépenses 2023 | 370 259,96 | Recettes 2023 | 696 337,97 |\n| **Excédent** | **89 495,29** | **Excédent** | **173 504,74** |',
  ),
  un(
    'RIFSEEP',
    ['instaure le régime indemnitaire aux montants du tableau à compter du 1er juillet 2024'],
    'Les plafonds annuels sont fixés ainsi, le régime antérieur du 1er juillet 2017 étant abrogé :',
    '| Groupe | Emplois | IFSE | CIA | Plafond réglementaire |\n|---|---|--:|--:|--:|\n| A1 | Direction | 18 000 € | 3 000 € | 42 600 € |\n| B1 | Responsable | 9 000 € | 1 200 € | 19 860 € |\n| C1 | Agent | 4 000 € | 600 € | 12 600 € |',
  ),
  un(
    'Création de postes à temps partiel',
    [
      "crée un poste d'adjoint administratif à 0,5 ETP et deux postes d'animateur à 17,5/35e à compter du 1er septembre 2024",
    ],
    "Un demi-poste (0,5 ETP) d'adjoint administratif et deux postes d'animateur à 17,5/35e, soit 1,5 ETP au total, sont créés. Le coût annuel est de 48 000 €, soit 4 000 € par mois.",
  ),
  un(
    'Tableau des effectifs',
    ['arrête le tableau des effectifs'],
    '| Grade | Postes ouverts | Postes pourvus | ETP |\n|---|--:|--:|--:|\n| Attaché | 3 | 2 | 2 |\n| Rédacteur | 4 | 4 | 3,8 |\n| Adjoint | 12 | 11 | 10,5 |\n| Total | 19 | 17 | 16,3 |',
  ),
  un(
    'Loyer',
    ['fixe le loyer du local à 450 € par mois, charges comprises, à compter du 1er octobre 2024'],
    'Le local de 60 m² est loué 7,50 € le m² par mois, soit 450 €, charges comprises, pour une durée de neuf ans. Le loyer annuel est de 5 400 €. Le précédent locataire payait 430 €.',
  ),
  un(
    'Redevance au mètre cube',
    ["fixe la part variable de l'eau à 1,245 €/m³ et l'abonnement à 36 € par an"],
    'La part variable passe de 1,195 €/m³ à 1,245 €/m³. Pour 120 m³, la facture est de 185,40 €, abonnement de 36 € compris.',
  ),
  un(
    'Taux des taxes',
    ['fixe le taux de taxe foncière sur les propriétés bâties à 32,10 %'],
    'Le taux de taxe foncière sur les propriétés bâties, de 31,50 % en 2023, est porté à 32,10 %. Le produit attendu est de 1,2 M€.',
  ),
  un(
    'Montant arrondi dans le texte',
    ['approuve le programme pour 1 215 000 € HT'],
    "Le programme de travaux, d'environ 1,2 M€, a été chiffré à 1 215 000 € HT. Les études préalables ont coûté 85 k€.",
  ),
  un(
    'Convention de gardiennage sur plusieurs années',
    ['approuve la dépense de 36 000 € sur trois ans'],
    'La prestation est de 12 000 € par an.',
  ),
  un(
    'Cotisation par habitant',
    ['verse au syndicat une cotisation de 7 105 €'],
    'La cotisation est de 0,50 € par habitant, pour 14 210 habitants.',
  ),
  un(
    'Vote de crédits en milliers',
    ['ouvre une autorisation de programme de 2 400 000 €'],
    "L'autorisation de programme, de 2,4 M€, se répartit en 800 k€ en 2024, 1 000 k€ en 2025 et 600 k€ en 2026.",
  ),
  un(
    'Indemnités des élus',
    ["fixe l'indemnité de la présidente à 48,75 % de l'indice brut terminal"],
    "L'indice brut terminal 1027 correspond à 4 110,52 € par mois. L'indemnité de la présidente est de 2 003,88 € brut par mois, celle des vice-présidents de 847,59 €.",
  ),
  un(
    'Admission en non-valeur',
    ['admet en non-valeur la somme de 1 842,35 €'],
    'La trésorerie présente trois titres, de 1 200,00 €, 542,35 € et 100,00 €, devenus irrécouvrables.',
  ),
  un(
    'Remboursement de frais',
    ['autorise le remboursement des frais dans la limite de 110 € par nuitée et de 20 € par repas'],
    'Les taux de remboursement sont fixés par arrêté : 90 €, 120 € ou 140 € par nuitée selon la commune, 20 € par repas.',
  ),
  un(
    "Prime de fin d'année plafonnée",
    ['plafonne la prime à 800 €'],
    "La prime varie selon le salaire : 800 € jusqu'à 23 700 €, 700 € jusqu'à 27 300 €, 600 € jusqu'à 29 160 €, 500 € jusqu'à 30 840 €, 400 € jusqu'à 32 280 €, 350 € jusqu'à 33 600 € et 300 € jusqu'à 39 000 €.",
  ),
  un(
    "Date d'effet et date ancienne",
    ['prend la compétence mobilité à compter du 1er janvier 2025'],
    'Depuis le 1er janvier 2018, la région exerce la compétence. La loi du 24 décembre 2019 permet de la transférer. Le transfert prend effet le 1er janvier 2025.',
  ),
  un(
    'Calendrier de travaux',
    ['approuve le calendrier des travaux, du 1er juillet 2024 au 30 juin 2025'],
    "Les travaux commencent le 1er juillet 2024 et s'achèvent le 30 juin 2025, après une interruption du 1er décembre 2024 au 28 février 2025.",
  ),
  un(
    'Délégation et seuils',
    [
      'délègue à la présidente les marchés inférieurs à 90 000 € HT et les emprunts dans la limite de 500 000 €',
    ],
    "Le seuil de dispense de publicité est de 40 000 € HT, porté à 100 000 € HT pour les travaux. Il est proposé de déléguer les marchés de moins de 90 000 € HT et les emprunts jusqu'à 500 000 €.",
  ),
  un(
    'Amortissement',
    ['fixe à 1 000 € TTC le seuil des biens de faible valeur, amortis en un an'],
    "Les biens d'un coût inférieur à 1 000 € TTC sont amortis en une seule année ; les véhicules en 5 ans, le mobilier en 10 ans.",
  ),
  un(
    'Indexation',
    ['porte la redevance annuelle de 2 400 € à 2 496 €'],
    "La redevance annuelle est révisée selon l'indice, en hausse de 4 %.",
  ),
  un(
    'Échange avec soulte',
    ["approuve l'échange, moyennant une soulte de 3 500 €"],
    'La parcelle cédée, de 8 a 50 ca, vaut 12 500 €. La parcelle reçue, de 11 a 20 ca, vaut 16 000 €.',
  ),
  un(
    'Concours à plusieurs communes',
    ['attribue 12 000 € à Poligny, 9 000 € à Aumont et 6 000 € à Champagnole, soit 27 000 €'],
    '| Commune | Dépense HT | Aide | Taux |\n|---|--:|--:|--:|\n| Poligny | 40 000 € | 12 000 € | 30 % |\n| Aumont | 30 000 € | 9 000 € | 30 % |\n| Champagnole | 20 000 € | 6 000 € | 30 % |\n| Ensemble | 90 000 € | 27 000 € | 30 % |',
  ),
  un(
    'Moyennes et évolutions',
    ['prend acte du rapport'],
    '| Année | Tonnes | Évolution |\n|---|--:|--:|\n| 2021 | 1 250 | |\n| 2022 | 1 180 | -5,6 % |\n| 2023 | 1 102 | -6,6 % |\n| Moyenne | 1 177 | |',
  ),
  un(
    'Nombre annoncé et liste',
    ['approuve le plan en quatre axes'],
    'Le plan compte quatre axes :',
    "- la mobilité ;\n- le logement, qui suit trois priorités ;\n- l'eau ;\n- l'énergie.",
    'Deux communes ont répondu, pour trois motifs :',
    '1. le coût ;\n2. le délai ;\n3. la distance.',
  ),
  un(
    'Acompte et solde',
    ["verse à l'office une participation de 50 000 €, en deux fois"],
    'La participation de 50 000 € est versée en deux fois : un acompte de 70 %, soit 35 000 €, à la signature, et le solde de 15 000 € à la réception.',
  ),
  un(
    'Vente de bois',
    ['fixe la mise à prix à 55 € le m³'],
    'La coupe de 240 m³ est mise en vente à 55 € le m³, soit une recette attendue de 13 200 €.',
  ),
  un(
    'Grandeurs et lettres',
    ['accorde un prix de cent euros (100 €) à chacun des trois (3) lauréats'],
    'Le concours récompense trois (3) lauréats ; chacun reçoit 100 € (cent euros), soit 300 € au total.',
  ),
  un(
    'Subvention exceptionnelle en plus',
    ["attribue au club une subvention exceptionnelle de 1 200 € pour l'achat de maillots"],
    'Le club reçoit chaque année une subvention de fonctionnement de 3 000 €. Il demande une aide pour ses maillots.',
  ),
  un(
    'Crédits et coût',
    [
      'inscrit 12 000 € de crédits au chapitre 21',
      "prend en charge les frais d'acte dans la limite de 2 000 €",
    ],
    'Le coût des travaux est de 60 000 €, financé sur plusieurs exercices.',
  ),
  un(
    "Maîtrise d'œuvre d'une opération",
    ["attribue le marché de maîtrise d'œuvre pour 45 000 € HT"],
    "L'opération, de 500 000 € HT, comprend les études et les travaux. La commission a classé les offres.",
  ),
  un(
    'Plan à plusieurs financeurs',
    ['sollicite une subvention du Département de 15 000 €'],
    "La Région apporte une subvention de 30 000 €, et l'État une dotation de 40 000 €.",
  ),
  un(
    'Prix du marché immobilier',
    ['approuve la vente du terrain au prix de 48 000 €'],
    'Le prix moyen constaté dans le secteur est de 52 000 €. La vente du terrain voisin, en 2021, avait été conclue à 43 000 €.',
  ),
  un(
    'Indemnités de plusieurs fonctions',
    ["fixe l'indemnité des vice-présidents à 847,59 €"],
    "L'indemnité de la présidente est de 2 003,88 €. Celle des vice-présidents est fixée par référence au même indice.",
  ),
  un(
    'Dates passées et à venir',
    ['applique les nouveaux tarifs à compter du 1er septembre 2024'],
    "Les tarifs, applicables à compter du 1er septembre 2021, n'ont pas été revus. La réforme entre en vigueur à la rentrée.",
  ),
  un(
    'Deux effets',
    ['crée le poste à compter du 1er octobre 2024 et supprime le précédent à compter du 1er janvier 2025'],
    'Le poste est créé le 1er octobre 2024. La suppression du précédent prend effet le 1er janvier 2025.',
  ),
  un(
    'Régularisation',
    ["approuve l'avenant, avec effet au 1er mars 2024"],
    "L'avenant n°2 porte sur les prestations assurées depuis mars. La convention avait pris effet le 1er mars 2022.",
  ),
  un(
    'Durée et terme',
    ["proroge la convention jusqu'au 31 décembre 2025"],
    'La convention, conclue le 15 juin 2021 pour trois ans, expire le 30 juin 2024. Il est proposé de la proroger de dix-huit mois.',
  ),
  un(
    'Garantie et plafond',
    ['accorde une avance de 5 % du marché, soit 8 937,50 €'],
    'Le marché est de 178 750 € HT. Une avance de 5 % est due au titulaire.',
  ),
];
