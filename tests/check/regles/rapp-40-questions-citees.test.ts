import { cases, expose } from '../cases.ts';

cases('RAPP-40', [
  [
    'sees a question that is not of the sitting',
    expose('Comme à la question n°21, le plan compte trois axes. Le rapport n° 9 en parle.'),
    [{ severity: 'avertissement', written: '21' }, { written: '9' }],
  ],
  [
    'accepts those of the sitting, and those of elsewhere',
    expose(
      'La question n°3 a le même objet.',
      'La question n°42 de la séance du 4 avril est close.',
      'À la question n°12 du questionnaire, les habitants répondent oui.',
      'Le lot n°21 est vendu.',
    ),
    [],
  ],
]);
