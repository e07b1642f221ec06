/** Phrases that are wrong wherever they stand, each followed by what is right; no dictionary knows them. */
export const LOCUTIONS = `du dit > dudit
de la dite > de ladite
la dite > ladite
les dits > lesdits
les dites > lesdites
des dits > desdits
des dites > desdites
cette présente convention > la présente convention
cette présente délibération > la présente délibération
ce présent rapport > le présent rapport
sous traitance > sous-traitance
sous traitant > sous-traitant
sous traitants > sous-traitants
tableau excel > tableau Excel
quelque soit > quel que soit
quelques soient > quels que soient
quelque soient > quels que soient
quelle que soient > quelles que soient
au jour d'aujourd'hui > aujourd'hui
c'est à dire > c'est-à-dire
c'est a dire > c'est-à-dire
vis à vis > vis-à-vis
vis a vis > vis-à-vis
ci joint > ci-joint
ci joints > ci-joints
ci jointe > ci-jointe
ci jointes > ci-jointes
ci annexé > ci-annexé
ci annexés > ci-annexés
ci annexée > ci-annexée
ci annexées > ci-annexées
ci après > ci-après
ci dessus > ci-dessus
ci dessous > ci-dessous
ci contre > ci-contre
ci inclus > ci-inclus
pallier à > pallier
pallier au > pallier le
pallier aux > pallier les
palier à > pallier
pallie à > pallie
dans la cadre > dans le cadre
en terme de > en termes de
en terme d' > en termes d'
conseil communautaires > conseil communautaire
quand à > quant à
quand au > quant au
quand aux > quant aux
rendez vous > rendez-vous
compte-tenu > compte tenu
compte-tenu de > compte tenu de
mise a disposition > mise à disposition
mis a disposition > mis à disposition
mises a disposition > mises à disposition
suite a > suite à
grâce a > grâce à
çà > ça
ni a pas > n'y a pas
ont étés > ont été
a étés > a été
avait étés > avait été
a était > a été
ont était > ont été
avait était > avait été
à était > a été
c'est dernier > ces derniers
c'est derniers > ces derniers
c'est dernières > ces dernières
fur et a mesure > fur et à mesure
fond de concours > fonds de concours
fond de commerce > fonds de commerce
fond de roulement > fonds de roulement
voir même > voire même
tous ce qui > tout ce qui
tout ceux > tous ceux
toute celles > toutes celles
par soucis de > par souci de
au alentour > aux alentours
au alentours > aux alentours
d'ors et déjà > d'ores et déjà
cet à dire > c'est-à-dire
se qui > ce qui
se que > ce que
se dernier > ce dernier
se dernière > cette dernière
a cause de > à cause de
a propos de > à propos de
a peu près > à peu près
a côté de > à côté de
vue que > vu que
au cour de > au cours de
au cour du > au cours du
la quelle > laquelle
le quel > lequel
les quels > lesquels
les quelles > lesquelles
par ailleur > par ailleurs
d'ailleur > d'ailleurs
peut-être signé > peut être signé
peut-être attribué > peut être attribué
peut-être attribuée > peut être attribuée
au dessus > au-dessus
au dessous > au-dessous
au delà > au-delà
au devant > au-devant
par dessus > par-dessus
là dessus > là-dessus
d'avantage de > davantage de
d'avantage d' > davantage d'
en vu de > en vue de
en vu d' > en vue d'
en faite > en fait
au dépend de > aux dépens de
au dépens de > aux dépens de
au dépend des > aux dépens des
au dépens des > aux dépens des
faire parti > faire partie
fait parti > fait partie
font parti > font partie
faisant parti > faisant partie
fassent parti > fassent partie
malgré que > bien que
tel que prévue > telle que prévue
jusque là > jusque-là
d'ores et déja > d'ores et déjà
dores et déjà > d'ores et déjà
d'or et déjà > d'ores et déjà
etc... > etc.
en autre > entre autres
entre autre > entre autres
toutes taxes comprise > toutes taxes comprises
toute taxes comprises > toutes taxes comprises
toute taxe comprise > toutes taxes comprises
bon de commandes > bon de commande
compte rendus > comptes rendus
compte-rendus > comptes rendus
ordre du jours > ordre du jour
maître d'ouvrages > maître d'ouvrage
chef d'oeuvre > chef-d'œuvre
procès verbal > procès-verbal
procès verbaux > procès-verbaux
avant projet > avant-projet
vice président > vice-président
vice présidente > vice-présidente
vice présidents > vice-présidents
vice présidentes > vice-présidentes
chef lieu > chef-lieu
plus value > plus-value
plus values > plus-values
moins value > moins-value
moins values > moins-values
sous préfet > sous-préfet
sous préfecture > sous-préfecture
celui ci > celui-ci
celle ci > celle-ci
ceux ci > ceux-ci
celles ci > celles-ci
quelque uns > quelques-uns
quelques uns > quelques-uns
quelques unes > quelques-unes
eux même > eux-mêmes
eux mêmes > eux-mêmes
elle même > elle-même
elles mêmes > elles-mêmes
lui même > lui-même
soi disant > soi-disant
soit disant > soi-disant
grand chose > grand-chose
l'après midi > l'après-midi
cet après midi > cet après-midi
cette après midi > cette après-midi
là bas > là-bas
non respect > non-respect
non paiement > non-paiement
non exécution > non-exécution
non conformité > non-conformité
bien fondé > bien-fondé
mieux disant > mieux-disant
moins disant > moins-disant
main d'oeuvre > main-d'œuvre
main d'œuvre > main-d'œuvre
état civil > état civil
état-civil > état civil
état major > état-major
rez de chaussée > rez-de-chaussée
rond point > rond-point
ronds points > ronds-points
porte à faux > porte-à-faux
plate forme > plate-forme
arrière pays > arrière-pays
haut parleur > haut-parleur
laissez passer > laissez-passer
suite la demande > suite à la demande
il y'a > il y a
a t'il > a-t-il
a t-il > a-t-il
a-t'il > a-t-il
y a t'il > y a-t-il
ni même pas > ni même
parce-que > parce que
tandis-que > tandis que
afin-que > afin que
ainsi-que > ainsi que
bien-sûr > bien sûr
tout-à-fait > tout à fait
tout-de-suite > tout de suite
par-contre > par contre
en-dessous > en dessous
en-dehors > en dehors
à-propos > à propos
compte tenue > compte tenu
compte tenus > compte tenu
étant donner > étant donné
mise-en-place > mise en place
mise-à-disposition > mise à disposition
mise-en-oeuvre > mise en œuvre
mise-en-œuvre > mise en œuvre
la plus part > la plupart
biensur > bien sûr
en fonctions des > en fonction des
en fonctions de > en fonction de
dans le cadre du quel > dans le cadre duquel
a l'unanimité > à l'unanimité
à l'unanimités > à l'unanimité
à la majorités > à la majorité
milles euros > mille euros
deux milles > deux mille
trois milles > trois mille
dix milles > dix mille
cent milles > cent mille
en temps que > en tant que
plutôt que prévu > plus tôt que prévu
comme même > quand même
na pas > n'a pas
na jamais > n'a jamais
nont pas > n'ont pas`;
