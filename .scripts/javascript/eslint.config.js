/* The rules for what browsers load. `npm run check` in this folder applies them. */

const correct = {
  'array-callback-return': 'error',
  'constructor-super': 'error',
  'eqeqeq': 'error',
  'for-direction': 'error',
  'getter-return': 'error',
  'max-len': ['error', { code: 132, ignoreUrls: true }],
  'no-await-in-loop': 'error',
  'no-class-assign': 'error',
  'no-const-assign': 'error',
  'no-constant-condition': 'error',
  'no-dupe-args': 'error',
  'no-dupe-class-members': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-duplicate-imports': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-extend-native': 'error',
  'no-fallthrough': 'error',
  'no-implied-eval': 'error',
  'no-loss-of-precision': 'error',
  'no-new-func': 'error',
  'no-new-wrappers': 'error',
  'no-promise-executor-return': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-shadow': 'error',
  'no-sparse-arrays': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-expressions': ['error', { allowShortCircuit: true }],
  'no-unused-vars': 'error',
  'no-use-before-define': ['error', { functions: false }],
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-atomic-updates': 'error',
  'semi': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error'
};

/* What TypeScript's check knows better than a list of globals: names that are not there. */

const throughPageJs = 'Markup can put elements in place of a node\'s own properties: reach nodes through page.js.';
const ofNodes = ['activeElement', 'addEventListener', 'after', 'append', 'appendChild', 'attributes', 'before', 'childNodes',
  'children', 'classList', 'className', 'closest', 'contains', 'createElement', 'currentScript', 'dataset', 'defaultView',
  'dispatchEvent', 'documentElement', 'firstChild', 'getAttribute', 'getElementById', 'getRootNode', 'hasAttribute', 'head',
  'id', 'innerText', 'insertBefore', 'lang', 'matches', 'ownerDocument', 'parentElement', 'parentNode', 'prepend',
  'querySelector', 'querySelectorAll', 'remove', 'removeAttribute', 'replaceChildren', 'setAttribute', 'tabIndex',
  'textContent'].join('|');
const asHtml = ['createContextualFragment', 'innerHTML', 'insertAdjacentHTML', 'outerHTML', 'parseFromString', 'setHTML',
  'setHTMLUnsafe', 'write', 'writeln'].join('|');

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    rules: {
      ...correct,
      'no-restricted-syntax': ['error',
        { selector: `MemberExpression[property.name=/^(${asHtml})$/]`, message: 'Text never becomes HTML.' }]
    }
  },
  {
    files: ['dealhub-web/**/script/*.js'],
    ignores: ['**/page.js'],
    rules: {
      'no-restricted-globals': ['error', { name: 'document', message: throughPageJs }],
      'no-restricted-syntax': ['error',
        { selector: `MemberExpression[property.name=/^(${asHtml})$/]`, message: 'Text never becomes HTML.' },
        { selector: `MemberExpression[property.name=/^(${ofNodes})$/]`, message: throughPageJs }]
    }
  }
];
