import type { LexiconWords } from './lexicon.ts';

/** Portuguese. */
export const portuguese: LexiconWords = {
  titles: `ministro ministra primeiro secretario secretaria embaixador embaixadora enviado porta
    diplomata deputado deputada senador senadora governador prefeito general coronel capitao
    almirante comandante tenente oficial professor professora doutor doutora dr dra especialista
    analista pesquisador pesquisadora investigador historiador historiadora economista
    jornalista correspondente redator autor advogado juiz procurador diretor diretora ator atriz
    cantor cantora treinador jogador fundador vice viceministro vice-ministro irma irmao
    assessor conselheiro candidato estudante chanceler`,
  others: 'opositor oposicao estudantil sindical partido ex antigo',
  address: 'sr senhor presidente camarada mr',
  male: 'sr senhor mr',
  female: 'sra senhora dona',
  women: 'irma mae filha esposa tia',
  speech: `segundo conforme disse diz declarou afirmou explicou acrescentou ressaltou apontou assegurou indicou comentou
    observou advertiu alertou lembrou destacou considera acredita avalia`,
  experts: `analista especialista professor professora pesquisador pesquisadora investigador historiador
    economista jornalista diretor instituto universidade centro fundacao politologo`,
  kin: `pai avo mae filho filha irma irmao tio tia sobrinho esposa marido primo falecido fundador
    antecessor sucessor dinastia neto`,
  oblique: 'de do da com por pelo a ao para contra sobre entre perante como junto segundo',
  family: '',
  houses: 'os dos aos familia dinastia cla linhagem dois tres quatro',
  and: 'e',
  common: `o a os as um uma de do da e ou mas se quando como por para com sem em no na ao segundo apos
    antes depois desde durante enquanto que quem este esta seu sua porque ontem hoje amanha
    segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho
    julho agosto setembro outubro novembro dezembro assim tambem alem entao ja nao ainda so nem
    agora talvez porem contudo ate ali apesar mediante sobre contra sob perante junto tampouco
    tal qual onde quanto logo sempre nunca jamais nosso nossa todo todos toda cada varios dois
    tres ambos irma irmao pai finalmente anteriormente posteriormente pois ha cerca foi`,
  oneOf: 'um outro cada qualquer meu algum nenhum proximo',
  further: 'outro proximo',
  surname: 'sobrenome sobrenomes apelido apelidos',
};
