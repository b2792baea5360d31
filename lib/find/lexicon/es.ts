import type { LexiconWords } from './lexicon.ts';

/** Spanish. */
export const spanish: LexiconWords = {
  titles: `ministro ministra primer secretario secretaria embajador embajadora enviado portavoz vocero
    diplomatico diputado diputada senador senadora gobernador alcalde general coronel capitan
    almirante comandante teniente oficial profesor profesora doctor doctora dr dra experto
    experta analista investigador investigadora especialista historiador historiadora economista
    periodista corresponsal redactor autor abogado juez fiscal director directora actor actriz
    cantante entrenador jugador fundador vice viceministro viceministra hermana hermano asesor
    candidato estudiante canciller`,
  others: 'opositor opositora estudiantil sindical partido ex exlider antiguo',
  address: 'sr senor presidente camarada mr',
  male: 'sr senor mr',
  female: 'sra senora srta senorita dona',
  women: 'hermana madre hija esposa nieta tia',
  speech: `segun dijo dice declaro afirmo explico anadio agrego senalo aseguro indico comento sostuvo
    advirtio opino recordo apunto subrayo considera cree`,
  experts: `analista experto experta profesor profesora investigador investigadora especialista
    historiador economista periodista director instituto universidad centro fundacion
    exembajador politologo`,
  kin: `padre abuelo madre hijo hija hermana hermano tio tia sobrino esposa marido primo difunto
    fallecido fundador predecesor sucesor dinastia nieto`,
  oblique: 'de del con por a al para contra sobre entre ante como hacia junto segun',
  family: '',
  houses: 'los familia dinastia clan linaje estirpe dos tres cuatro',
  and: 'y e',
  common: `el la los las un una de del y e o pero si cuando como por para con sin en al a segun tras
    antes despues desde durante mientras que quien este esta estos su sus porque ayer hoy manana
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre asi tambien ademas entonces luego ya no
    aunque solo incluso ni nadie quizas ojala pese mediante hacia hasta sobre contra bajo ante
    junto tampoco quiza tal tales cual cuales donde cuanto aun todavia ahora siempre nunca jamas
    tanto nuestro nuestra vuestro tu mi mis todo todos toda cada varios dos tres ambos embargo
    hermana hermano padre abuelo finalmente previamente posteriormente`,
  oneOf: 'un otro cada cualquier tu mi que cual algun ningun proximo',
  further: 'otro proximo',
  surname: 'apellido apellidos apellidado apellidada',
};
