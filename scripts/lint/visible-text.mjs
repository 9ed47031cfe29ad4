const hasLetters = /\p{L}/u;
const spokenAttributes =
  /^(alt|title|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/;

/** The name of the app is the same in every language. @param {string} text */
function isWords(text) {
  return hasLetters.test(text.replaceAll('ID-klar', ''));
}

/**
 * ESLint rule: what a person reads or hears comes from `src/lib/content`, so a template holds no words of its own.
 * @type {import('eslint').Rule.RuleModule}
 */
export const visibleTextRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words for people live in src/lib/content, not in a template: "{{text}}".' },
  },
  create(context) {
    /** @param {any} node @param {string} text */
    function check(node, text) {
      if (isWords(text))
        context.report({ node, messageId: 'words', data: { text: text.trim().slice(0, 40) } });
    }
    return {
      SvelteText(/** @type {any} */ node) {
        if (node.parent.type !== 'SvelteStyleElement') check(node, node.value);
      },
      'SvelteMustacheTag > Literal'(/** @type {any} */ node) {
        if (isRead(node.parent)) check(node, String(node.value));
      },
      'SvelteMustacheTag > TemplateLiteral > TemplateElement'(/** @type {any} */ node) {
        if (isRead(node.parent.parent)) check(node, node.value.cooked);
      },
      'SvelteAttribute > SvelteLiteral'(/** @type {any} */ node) {
        if (isRead(node)) check(node, node.value);
      },
    };
  },
};

/** Is this part of a template shown or spoken, rather than the value of a technical attribute? @param {any} node */
function isRead(node) {
  const { parent } = node;
  return parent.type !== 'SvelteAttribute' || spokenAttributes.test(parent.key.name);
}
