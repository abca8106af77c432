/**
 * Small words of languages the assistant does not speak, folded, chosen so that neither English nor Spanish has them.
 * They only serve to say so politely and to offer a person.
 */
export const otherLanguages: Readonly<Record<string, readonly string[]>> = {
  fr: ['je', 'vous', 'mon', 'ma', 'mes', 'est', 'une', 'et', 'pas', 'avec', 'pour', 'dans', 'combien', 'comment', 'argent', 'retraite', 'bonjour', 'merci', 'qui', 'sur', 'suis', 'jai', 'cest', 'au', 'cette', 'votre', 'quelle', 'quel', 'sont', 'sil', 'mais', 'puis', 'dois', 'voudrais', 'veux', 'impots', 'impot', 'compte', 'peux', 'nous', 'aussi', 'etre', 'des', 'du', 'ou', 'aux', 'quest', 'tout', 'mieux', 'parlez', 'francais'],
  pt: ['nao', 'eu', 'voce', 'meu', 'minha', 'minhas', 'meus', 'tenho', 'estou', 'sao', 'uma', 'isso', 'pra', 'muito', 'obrigado', 'obrigada', 'quanto', 'posso', 'aposentadoria', 'imposto', 'dinheiro', 'conta', 'quero', 'tambem', 'fazer', 'quando', 'onde', 'preciso', 'com', 'um', 'mais', 'ola', 'bom', 'tudo', 'gostaria', 'converter', 'meia', 'ja', 'pelo', 'pela', 'qual', 'voces', 'ate', 'sem', 'sou', 'fui', 'aos', 'nas', 'seu', 'sua', 'portugues', 'falar'],
  de: ['ich', 'und', 'der', 'das', 'ist', 'nicht', 'mein', 'meine', 'meinen', 'meiner', 'wie', 'viel', 'haben', 'habe', 'von', 'mit', 'zu', 'ein', 'eine', 'einen', 'fur', 'kann', 'konto', 'steuern', 'geld', 'rente', 'wenn', 'auf', 'auch', 'mochte', 'bitte', 'danke', 'sind', 'wird', 'oder', 'aber', 'guten', 'hallo', 'muss', 'sie', 'deutsch', 'sprechen', 'wieviel', 'nach'],
  it: ['io', 'il', 'che', 'sono', 'della', 'dello', 'posso', 'pensione', 'soldi', 'voglio', 'gli', 'questo', 'questa', 'ho', 'devo', 'tasse', 'ciao', 'grazie', 'buongiorno', 'mio', 'conto', 'perche', 'anche', 'piu', 'sulla', 'nella', 'italiano', 'parla', 'vorrei', 'di', 'dopo', 'anni', 'sul'],
  tl: ['ang', 'ng', 'mga', 'ako', 'ko', 'ay', 'ba', 'po', 'magkano', 'paano', 'hindi', 'kung', 'pera', 'aking', 'buwis', 'salamat', 'kumusta', 'ito', 'yung', 'lang', 'sa', 'akin', 'kailangan', 'pwede', 'puwede', 'tulong', 'ano', 'naman', 'iyong', 'ilipat', 'kong', 'nyo', 'magandang', 'opo', 'tagalog', 'nasa'],
  vi: ['toi', 'cua', 'khong', 'duoc', 'nhieu', 'tien', 'thue', 'nghi', 'huu', 'muon', 'xin', 'chao', 'khoan', 'bao', 'phai', 'nay', 'viec', 'giup', 'trong', 'chuyen', 'quy', 'cam', 'tieng', 'viet'],
  ht: ['mwen', 'nou', 'ak', 'pou', 'nan', 'gen', 'kijan', 'konbyen', 'lajan', 'kapab', 'travay', 'bonjou', 'mesi', 'eske', 'konnen', 'vle', 'tanpri', 'kreyol', 'ki', 'yon', 'mande', 'retret', 'sou', 'kont', 'bezwen', 'fe', 'gade', 'pral', 'ede'],
  pl: ['jest', 'nie', 'moje', 'moj', 'ile', 'jak', 'czy', 'chce', 'pieniadze', 'podatek', 'dziekuje', 'prosze', 'dzien', 'dobry', 'emerytura', 'konta', 'polsku', 'mam', 'moge', 'przelac', 'mojego', 'sie'],
};
