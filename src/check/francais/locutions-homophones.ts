/** Phrases in which a word was taken for another that sounds alike, each followed by what is right. */
export const LOCUTIONS_HOMOPHONES = `par voix de > par voie de
voix de recours > voie de recours
voix publique > voie publique
voix communale > voie communale
voix communales > voies communales
voie consultative > voix consultative
voie délibérative > voix délibérative
mis aux voies > mis aux voix
mise aux voies > mise aux voix
majorité des voies > majorité des voix
au court de > au cours de
au court du > au cours du
au court des > au cours des
au cour de > au cours de
au cour du > au cours du
en cour de > en cours de
en court de > en cours de
conte rendu > compte rendu
conte administratif > compte administratif
conte courant > compte courant
conte bancaire > compte bancaire
en conte > en compte
tenu conte > tenu compte
rendre conte > rendre compte
conte tenu de > compte tenu de
pour le conte de > pour le compte de
des lors que > dès lors que
dés que > dès que
des que > dès que
conte épargne > compte épargne
conte de gestion > compte de gestion
conte de résultat > compte de résultat
se rappelle de > se rappelle
se rappellent de > se rappellent
se rappeler de > se rappeler
si joint > ci-joint
si jointe > ci-jointe
si annexé > ci-annexé
si annexée > ci-annexée
si dessus > ci-dessus
si dessous > ci-dessous
droit de près > droit de prêt
quatre-vingt euros > quatre-vingts euros
quatre-vingt-dix-neufs > quatre-vingt-dix-neuf
par contre-partie > en contrepartie`;
