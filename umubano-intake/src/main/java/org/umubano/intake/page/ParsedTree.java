package org.umubano.intake.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The {@link Tree} of what jsoup has parsed. */
final class ParsedTree implements NodeVisitor {

    private final Element body;
    private final Tree tree = new Tree("");
    private final StringBuilder source = new StringBuilder();
    private int above = -1;

    private ParsedTree(Element body) {
        this.body = body;
    }

    static Tree of(Document document) {
        ParsedTree reader = new ParsedTree(document.body());
        document.traverse(reader);
        reader.tree.source(reader.source.toString());
        return reader.tree;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            leaf(Tree.TEXT, text.getWholeText());
        } else if (node instanceof DataNode data) {
            leaf(Tree.DATA, data.getWholeData());
        } else if (node instanceof Element e && !(node instanceof Document)) {
            boolean isForeign = !Parser.NamespaceHtml.equals(e.tag().namespace());
            int first = tree.attributes();
            for (org.jsoup.nodes.Attribute a : e.attributes()) {
                int ordinal = Attribute.of(a.getKey());
                if (ordinal >= 0) {
                    int from = source.length();
                    source.append(a.getValue());
                    tree.attribute(ordinal, from, source.length(), false);
                }
            }
            int number = Names.of(e.normalName());
            number = number == 0 ? tree.other(e.normalName()) : number;
            above = tree.element(isForeign ? number | Names.FOREIGN : number, above, first, tree.attributes());
            if (e == body) {
                tree.body(above);
            }
        }
    }

    private void leaf(int kind, String text) {
        int from = source.length();
        source.append(text);
        tree.leaf(kind, above, from, source.length());
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element && !(node instanceof Document)) {
            tree.close(above);
            above = tree.parent(above);
        }
    }
}
