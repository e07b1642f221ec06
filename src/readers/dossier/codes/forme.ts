import type { LoadCode } from './load-code.ts';
import { erreur } from './load-code.ts';

/** Values that are not what their key expects. */
export const CODES_FORME: readonly LoadCode[] = [
  erreur(
    'FORME-01',
    'Autre structure que celle attendue',
    "Une clé attend soit un texte, soit une liste, soit un groupe de clés. On lit autre chose : une liste s'écrit entre crochets, ou chaque élément sur sa ligne après un tiret ; un groupe de clés s'écrit en dessous, décalé de deux espaces.",
  ),
  erreur(
    'FORME-02',
    'Clé inconnue',
    "Cette clé n'existe pas à cet endroit ; la valeur ne servirait à rien. Le plus souvent, la clé est mal écrite, et le programme propose la plus proche. Les clés s'écrivent en minuscules, sans accent, avec des tirets bas. Entre accolades, une virgule au milieu d'un texte le coupe en deux : mettre ce texte entre guillemets.",
  ),
  erreur(
    'FORME-03',
    'Clé manquante',
    "Une clé obligatoire manque. Le programme montre le groupe dans lequel l'ajouter et donne un exemple de valeur.",
  ),
  erreur(
    'FORME-04',
    'Clé sans valeur',
    "La clé est écrite et rien ne la suit. Écrire la valeur, ou retirer la clé si elle est facultative ; une liste vide s'écrit [].",
  ),
  erreur(
    'FORME-05',
    'Texte ou liste vide',
    'Un texte ou une liste de questions est attendu et ne contient rien.',
  ),
  erreur(
    'FORME-06',
    'Mot hors de la liste',
    "Cette clé n'accepte que quelques mots, que le message énumère. Les majuscules ne comptent pas, l'orthographe si.",
  ),
  erreur(
    'FORME-07',
    'Clés qui ne vont pas ensemble',
    "Certaines clés s'excluent ou se complètent : un mouvement est avant, après ou pendant une question ; un versement est une part ou une somme ; une annexe est une partie du texte, une convention ou le budget.",
  ),
  erreur(
    'FORME-10',
    'Date illisible',
    "Une date s'écrit 2024-09-26 ou 26/09/2024, et doit exister au calendrier.",
  ),
  erreur('FORME-11', 'Heure illisible', "Une heure s'écrit 18h00, 18h ou 18:00, de 0h00 à 23h59."),
  erreur(
    'FORME-12',
    'Montant illisible',
    "Un montant s'écrit en chiffres, en euros, avec deux décimales au plus : 65 000, 65000 ou 65 000,50. Les groupes ont trois chiffres ; ni lettres ni « k€ ».",
  ),
  erreur(
    'FORME-13',
    'Ni oui ni non',
    'Cette clé attend « oui » ou « non » (« true » ou « false » dans la charte).',
  ),
  erreur(
    'FORME-14',
    'Pourcentage illisible',
    "Un pourcentage s'écrit 50 % ou 33,33 %, de 0 à 100, avec deux décimales au plus.",
  ),
  erreur(
    'FORME-15',
    'Quantité illisible',
    "Une quantité s'écrit 25 ou 12,5, avec deux décimales au plus, et n'est pas négative.",
  ),
  erreur('FORME-16', 'Nombre entier illisible', 'Cette clé attend un nombre entier, sans décimale ni unité.'),
  erreur('FORME-17', 'Année illisible', "Un exercice s'écrit en quatre chiffres : 2024."),
  erreur(
    'FORME-18',
    'Personne mal désignée',
    "Une personne s'écrit « Civilité Prénom NOM », le nom en capitales : Mme Prénom NOM. La civilité (M. ou Mme) commande les accords de l'acte, et les capitales séparent le nom du prénom.",
  ),
  erreur(
    'FORME-19',
    'Forme non respectée',
    'La valeur doit avoir une forme précise, que le message rappelle avec un exemple.',
  ),
  erreur(
    'FORME-20',
    'Numéro de question illisible',
    "Une question se désigne par son numéro dans l'ordre du jour : 64, 6.15 ou 8/a. Il commence par un chiffre ; c'est un texte, jamais un nombre (6.1 et 6.10 sont deux questions).",
  ),
  erreur(
    'FORME-21',
    'Liste de questions illisible',
    "Des questions s'écrivent une par une ou par plages de numéros entiers : 12, ou 1 à 75, ou [1 à 12, 8/a, 14]. Plusieurs numéros se mettent entre crochets.",
  ),
  erreur(
    'FORME-22',
    'Nom de membre illisible',
    'Un membre du conseil se désigne par « Prénom NOM », comme au registre ; « (2) » après un vote compte aussi la voix du mandant.',
  ),
  erreur(
    'FORME-23',
    'Convention mal désignée',
    'Une convention se désigne par le nom de son fichier dans le dossier « conventions », sans .md.',
  ),
  erreur('FORME-24', 'Nombre illisible', 'La charte attend ici un nombre, avec quatre décimales au plus.'),
  erreur(
    'FORME-25',
    'Couleur illisible',
    'Une couleur s\'écrit entre guillemets, un dièse et six chiffres hexadécimaux : "#1f4e79".',
  ),
];
