/** Wrong sentences whose slip shows by the verb that their clause lacks, or has twice; with the words pointed at. */
export const FAUTES_DE_PROPOSITION: Readonly<
  Record<string, readonly (readonly [ecrit: string, phrase: string])[]>
> = {
  '« et » and « à » where the verb is due': [
    ['et', 'Le prêt couvre les trois quarts de la dépense ; le surplus et autofinancé.'],
    ['et', 'Considérant que la toiture et dégradée par les intempéries,'],
    ['et', 'Le programme, présenté au bureau le 2 mai, et soumis à la commission.'],
    ['à', 'La salle des fêtes à besoin de travaux de peinture.'],
    ['à', 'Le tirage au sort à lieu en mairie.'],
    ['à', "L'agent à droit à un repos compensateur."],
    ['à', 'Ce règlement à un effet rétroactif limité.'],
    ['à', 'La commune à quatre écoles.'],
    ['ou', "La halle ou se tient le marché sera couverte d'ardoises."],
  ],
  '« a » and « est » where the clause has its verb': [
    ['a', 'La clef est remise a chaque locataire.'],
    ['a', 'Dit que les droits de mutation sont a la charge du preneur,'],
    ['est', 'Le budget des forêts est celui du camping sont votés à part.'],
  ],
  'nouns where a verb is due': [
    ['soutien', 'La région soutien cette opération depuis deux ans.'],
    ['entretiens', 'Le syndicat entretiens les fossés.'],
    ['conseil', 'Le notaire de la commune conseil une servitude.'],
    ['appel', "Elle appel l'attention des élus sur ce point."],
    ['vent', 'Le bailleur vent une parcelle de terre.'],
    ['statut', 'Le comité syndical statut sur la demande.'],
    ['précédent', 'Les alinéas qui précédent cet article sont abrogés.'],
    ['adhérent', 'Les communes qui y adhérent sont nombreuses.'],
  ],
  '« on », « ce », « ça » and « ses »': [
    ['on', 'Trois conseillers on pris la parole.'],
    ['on', 'Mme Denise Laval et M. Paul Roy on donné procuration.'],
    ["n'on", "Les loyers n'on jamais été révisés."],
    ['ce', 'M. Paul Roy et Mme Denise Laval ce sont retirés.'],
    ['se', 'Pour se faire, une régie est créée.'],
    ['ça', 'La commune a vendu ça forêt.'],
    ['ces', "L'acquéreur fera borner le terrain à ces frais."],
    ['ses', 'Dans ses conditions, le conseil renonce à la vente.'],
  ],
  'words that agree with nothing, or with several': [
    ['Vue', 'Vue la loi du 3 janvier 1983, le conseil délibère.'],
    ['Vus', 'Vus les statuts du syndicat, le comité délibère.'],
    ['Considérants', 'Considérants que les devis sont conformes,'],
    ['êtres', 'Les offres devront êtres remises le 4 mai.'],
    ['êtres', 'Le droit de vote peut, pour êtres exercé, être délégué.'],
    ['au trois communes', 'La fourrière est ouverte au trois communes.'],
    ['toute sections', 'Le total, toute sections confondues, est inchangé.'],
    ['tout documents', 'Il peut signer tout documents utiles.'],
    ['aux', 'Le solde est versé aux plus tard le 30 juin.'],
  ],
};
