// What a browser says of its accessibility tree comes in; one tree in ARIA's words goes out, and what
// a reader of the screen would say of it, in its order. It never looks at the DOM itself.

export interface TreeNode {
  /** ARIA's role; `text` for plain words, `generic` for what carries no meaning. */
  role: string;
  name: string;
  /** What is said after name and role: "pressed", "collapsed" and the like. */
  states: string[];
  isFocused: boolean;
  children: TreeNode[];
}

/** A node of Chromium's `Accessibility.getFullAXTree`, as far as it is read here. */
export interface ChromiumNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const CHROMIUM_ROLES: Record<string, string> = { StaticText: 'text', RootWebArea: 'document' };

export function fromChromium(nodes: readonly ChromiumNode[]): TreeNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const toNode = (node: ChromiumNode): TreeNode => {
    const said = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
    const role = node.ignored ? 'generic' : String(node.role?.value ?? 'generic');
    const states: string[] = [];
    if (said.has('pressed'))
      states.push(said.get('pressed') === 'true' ? 'pressed' : 'not pressed');
    if (said.has('expanded')) states.push(said.get('expanded') ? 'expanded' : 'collapsed');
    if (said.get('hasPopup') === 'dialog') states.push('opens a dialog');
    return {
      role: CHROMIUM_ROLES[role] ?? role,
      name: node.ignored ? '' : String(node.name?.value ?? ''),
      states,
      isFocused: said.get('focused') === true,
      // Below plain text stand its boxes, line by line.
      children:
        role === 'StaticText'
          ? []
          : (node.childIds ?? []).flatMap((id) => {
              const child = byId.get(id);
              return child ? toNode(child) : [];
            }),
    };
  };
  const root = nodes.find(({ role }) => role?.value === 'RootWebArea');
  if (!root) throw new Error('Chromium told of no document.');
  return toNode(root);
}

/** A node as {@link READ_FIREFOX_TREE} hands it over. */
export interface FirefoxNode {
  role: string;
  name: string | null;
  states: string[];
  attributes: Record<string, string>;
  children: FirefoxNode[];
}

/** Evaluated in the browser's own window: the tree of the tab in front, or null while there is none. */
export const READ_FIREFOX_TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const toNode = (one) => {
    const state = {}, more = {}, attributes = {}, children = [];
    one.getState(state, more);
    for (const { key, value } of one.attributes.enumerate()) attributes[key] = value;
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(toNode(child));
    return { role: service.getStringRole(one.role), name: one.name, attributes, children,
      states: [...service.getStringStates(state.value, more.value)] };
  };
  const found = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return found?.firstChild ? toNode(found) : null;
})()`;

const FIREFOX_ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  'text leaf': 'text',
  statictext: 'text',
  statusbar: 'status',
};

export function fromFirefox({
  role,
  name,
  states: said,
  attributes,
  children,
}: FirefoxNode): TreeNode {
  const states: string[] = [];
  if ('pressed' in attributes || role === 'toggle button')
    states.push(said.includes('pressed') ? 'pressed' : 'not pressed');
  for (const state of ['expanded', 'collapsed']) if (said.includes(state)) states.push(state);
  if (attributes.haspopup === 'dialog') states.push('opens a dialog');
  return {
    role: attributes['xml-roles'] ?? FIREFOX_ROLES[role] ?? role,
    name: name ?? '',
    states,
    isFocused: said.includes('focused'),
    children: children.map(fromFirefox),
  };
}

/** All nodes of the tree for which a test holds, in its order. */
export function findNodes(tree: TreeNode, holds: (node: TreeNode) => boolean): TreeNode[] {
  const below = tree.children.flatMap((child) => findNodes(child, holds));
  return holds(tree) ? [tree, ...below] : below;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const NAMED_BY_CONTENT = new Set(['button', 'link']);
const CONTAINERS = new Set(['toolbar', 'region', 'dialog']);

/** What is said of a node and what it holds, one string a stop; words that follow each other are one. */
export function sayNode(node: TreeNode): string[] {
  const stops: { isText: boolean; text: string }[] = [];
  const visit = (one: TreeNode): void => {
    const { role, states } = one;
    const name = clean(one.name);
    const last = stops.at(-1);
    if (role === 'text') {
      if (last?.isText) last.text = clean(`${last.text} ${name}`);
      else if (name) stops.push({ isText: true, text: name });
      return;
    }
    const isSaid = NAMED_BY_CONTENT.has(role) || CONTAINERS.has(role);
    if (isSaid) stops.push({ isText: false, text: [name, role, ...states].join(', ') });
    if (role === 'list') {
      const items = one.children.filter((child) => child.role === 'listitem').length;
      stops.push({ isText: false, text: `list of ${items}` });
    }
    if (!NAMED_BY_CONTENT.has(role)) for (const child of one.children) visit(child);
  };
  visit(node);
  return stops.map(({ text }) => text);
}
