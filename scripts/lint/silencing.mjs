const silencer = /^\s*(eslint-|svelte-ignore|@ts-(ignore|expect-error|nocheck))/;

/** ESLint rule: a check is satisfied, never switched off on the spot. @type {import('eslint').Rule.RuleModule} */
export const silencingRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      silenced: 'A check is satisfied or changed for all, never switched off in a comment.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments())
          if (silencer.test(comment.value) && comment.loc)
            context.report({ loc: comment.loc, messageId: 'silenced' });
      },
      SvelteHTMLComment(/** @type {any} */ node) {
        if (silencer.test(node.value)) context.report({ node, messageId: 'silenced' });
      },
    };
  },
};
