import { otherLanguages } from '../../src/messages/otherLanguages.ts';
import { detectLanguage } from '../../src/dialogs/understand/language.ts';
import { lexicon as en } from '../../src/messages/en.lexicon.ts';
import { lexicon as es } from '../../src/messages/es.lexicon.ts';

const detect = (message: string): string => {
  const { language, other } = detectLanguage(message, { en, es }, otherLanguages);
  return other ? 'other' : language ?? '?';
};

const TABLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'hello', 'good morning', 'can I convert just part of it?', 'my IRA has 80k, how much is taxed?', 'I left the company last year', 'is the total in all of them', 'do I owe anything', 'what about the rest',
    'not that one, the other', 'my husband and I file jointly', 'they sent me a check for 20,000', 'I want out of the plan, after-tax money to Roth', 'talk to a person please', 'I live in El Paso and my wife lives in Los Angeles, we have IRAs',
    'the bank said "mañana" and never called', 'I work with señor Peña at the plan and he told me it is fine', 'forget the first number',
  ],
  es: [
    'hola', 'buenos días', 'buenas', 'no sé', '¿cuánto debo?', 'tengo 80 mil en mi IRA', 'quiero hacer un rollover de mi 401k a una Roth IRA', 'mi old 401k tiene after-tax money, la puedo mover?', 'ya no trabajo ahi',
    'cuanto de taxes me toca si convierto', 'el basis es de 12 mil', 'mi esposa y yo declaramos juntos', 'me mandaron el check a mi', 'necesito hablar con alguien', 'q es el pro rata', 'lo mismo pero con 30 mil', 'perdon, eran 20 mil',
    'nesesito ayuda con mi retiro', 'el plan no acepta rollovers', 'saco todo', 'la conversión backdoor que hice en 2023', 'mi husband tiene un 401k y yo una IRA tradicional',
  ],
  '?': ['', '   ', '45,000', '$12,000', '22%', '2024', 'ok', 'IRA', '401(k)', 'Roth IRA', 'basis 5000', '😀😀', '???', 'total', 'si', 'no', 'all', 'Fidelity', 'ira 80k basis 10k', 'rollover IRA', 'qwzx vbnm plkj'],
  other: [
    '我想把我的IRA转成Roth要交多少税', '¿我想转换我的IRA?', 'сколько налога я заплачу', 'كم الضريبة التي سأدفعها', 'IRAを変換すると税金はいくらですか', '세금이 얼마인가요', 'मुझे कितना टैक्स देना होगा', 'כמה מס אשלם', 'ฉันต้องเสียภาษีเท่าไหร่',
    'bonjour, combien d’impôts dois-je payer si je convertis mon IRA', 'je ne parle pas anglais', 'quanto imposto eu pago se converter a minha conta', 'olá, não falo inglês, você pode me ajudar', 'wie viel Steuern muss ich zahlen', 'ich möchte mein Konto umwandeln', 'quanto devo pagare di tasse sulla mia pensione, grazie',
    'magkano po ang buwis kung ilipat ko ang pera', 'hindi ako marunong mag-ingles', 'tôi phải trả bao nhiêu tiền thuế', 'toi muon chuyen tien cua toi', 'konbyen lajan mwen dwe peye', 'mwen pa pale angle, èske ou ka ede mwen', 'ile podatku zapłacę, proszę o pomoc', 'merci',
  ],
};

describe('the language of a message', () => {
  for (const [expected, messages] of Object.entries(TABLE)) {
    it.each(messages)(`is ${expected}: %s`, (message) => {
      expect(detect(message)).toBe(expected);
    });
  }

  it('takes 2,000 characters and more in linear time', () => {
    const long = 'tengo una ira de 40 mil y quiero pasarla a roth '.repeat(2000);
    const started = performance.now();
    expect(detect(long)).toBe('es');
    expect(performance.now() - started).toBeLessThan(50);
  });
});
