import type { LexiconWords } from './lexicon.ts';

/** French. */
export const french: LexiconWords = {
  titles: `ministre premier premiere secretaire ambassadeur ambassadrice envoye emissaire porte-parole
    porte diplomate depute deputee senateur gouverneur maire general generale colonel capitaine
    amiral commandant lieutenant officier professeur professeure docteur dr expert experte
    analyste chercheur chercheuse specialiste historien historienne economiste journaliste
    correspondant redacteur auteur avocat avocate juge procureur directeur directrice
    realisateur acteur actrice chanteur chanteuse entraineur joueur fondateur pdg vice adjoint
    soeur frere conseiller conseillere candidat etudiant champion`,
  others: 'opposition etudiant parti syndical ancien ex',
  address: 'm monsieur president camarade mr',
  male: 'm monsieur mr',
  female: 'mme madame mlle mademoiselle',
  women: 'soeur mere fille epouse tante',
  speech: `selon apres dit declare explique ajoute affirme estime souligne note rappelle juge indique precise
    assure confie raconte analyse`,
  experts: `analyste expert experte professeur professeure chercheur chercheuse specialiste historien
    historienne economiste journaliste directeur directrice institut universite centre fondation
    ancien ancienne politologue`,
  kin: `pere grand mere fils fille soeur frere oncle tante neveu epouse mari cousin petit feu defunt
    fondateur predecesseur successeur dynastie`,
  oblique: `de du des avec par a au aux pour contre sur chez entre comme vers rencontrer rencontre
    accueilli selon devant`,
  family: '',
  houses: 'les des aux famille dynastie clan lignee fratrie deux trois quatre',
  and: 'et',
  common: `le la les un une des de du et ou mais si quand lorsque comme pour par sur avec sans dans en
    au aux selon apres avant depuis pendant alors que qui ce cette ces il elle ils elles on son
    sa ses pourquoi comment hier aujourd demain lundi mardi mercredi jeudi vendredi samedi
    dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    ainsi cependant toutefois puis enfin meme or certes seul seule ni car donc lui voici voila
    tandis lors parmi outre malgre grace sauf jusque jusqu devant derriere aujourd’hui surtout
    notamment bientot jamais toujours parfois aussi encore seulement cela celui celle ceux quel
    quelle quels pourtant ensuite certains chaque plusieurs deux trois bref desormais face vers
    chez contre sous votre notre nos vos leur leurs tout tous toute a moins mieux plus tres soeur
    frere pere`,
  oneOf: 'un autre chaque quel aucun mon prochain',
  further: 'autre prochain',
  surname: 'patronyme patronymes',
};
