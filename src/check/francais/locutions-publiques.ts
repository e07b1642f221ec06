/** What is public, of the wrong gender, each followed by what is right: fixed expressions, sure without their sentence. */
export const LOCUTIONS_PUBLIQUES = `domaine publique > domaine public
service publique > service public
marché publique > marché public
ordre publique > ordre public
intérêt publique > intérêt public
secteur publique > secteur public
espace publique > espace public
éclairage publique > éclairage public
établissement publique > établissement public
débat publique > débat public
trésor publique > Trésor public
lieu publique > lieu public
enquête public > enquête publique
fonction public > fonction publique
voie public > voie publique
réunion public > réunion publique
séance public > séance publique
santé public > santé publique
personne public > personne publique
commande public > commande publique
lettre recommandé > lettre recommandée
lettre recommandés > lettre recommandée
lettre recommandées > lettre recommandée
lettres recommandée > lettres recommandées
lettres recommandés > lettres recommandées
utilité public > utilité publique
d'utilité public > d'utilité publique`;
