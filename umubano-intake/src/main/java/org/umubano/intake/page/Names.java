package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of elements and of attributes as small numbers, and what the rules of HTML say of elements by their names
 * (WHATWG, "Parsing HTML documents", as jsoup follows it).
 */
final class Names {

    /** Starts a new line. */
    static final int BLOCK = 1;
    /** Has no content and no end tag. */
    static final int VOID = 1 << 1;
    /** Its content is data, not text: scripts, styles. */
    static final int DATA = 1 << 2;
    /** Its content is text without tags. */
    static final int PLAIN = 1 << 3;

    static final int SPECIAL = 1 << 4;
    static final int SCOPE = 1 << 5;
    static final int IMPLIED_END = 1 << 6;
    /** Ends a paragraph that is open. */
    static final int CLOSES_P = 1 << 7;
    /** Its end tag ends what is open in it. */
    static final int CLOSER = 1 << 8;

    static final int FORMATTING = 1 << 9;
    static final int HEADING = 1 << 10;
    /** Belongs into the head, and is taken anywhere. */
    static final int OF_HEAD = 1 << 11;
    /** Means something in a table only. */
    static final int OF_TABLE = 1 << 12;
    /** Rare, with rules of its own that only the full parser has. */
    static final int RARE = 1 << 13;
    /** Ends an island of foreign content. */
    static final int BREAKS_OUT = 1 << 14;
    /** Parts the text around it, as controls and pictures do. */
    static final int BOUNDARY = 1 << 15;
    /** Never part of an article. */
    static final int LEFT = 1 << 16;
    /** Empty, and formatting goes on after it. */
    static final int INLINE_VOID = 1 << 17;

    /** Bit of an element that is of SVG or MathML, beside its number. */
    static final int FOREIGN = 1 << 20;

    private static final int SLOTS = 512;
    private static final long[] KEYS = new long[SLOTS];
    private static final short[] NUMBERS = new short[SLOTS];
    private static final List<String> ALL = new ArrayList<>(List.of(""));
    private static final int[] FLAGS = new int[256];

    /** Numbers below it are known elements. */
    static final int KNOWN;

    static {
        set(
                BLOCK,
                "html head body frameset script noscript style meta link title frame noframes section nav aside hgroup "
                        + "header footer p h1 h2 h3 h4 h5 h6 dialog search ul ol pre div blockquote hr address figure "
                        + "figcaption form fieldset dl dt dd li table caption thead tfoot tbody colgroup col tr th td "
                        + "details menu plaintext template article main center dir applet marquee listing");
        set(
                0,
                "object base font tt i b u big small em strong dfn code samp kbd var cite abbr time acronym mark ruby rt "
                        + "rp rtc a img wbr map q sub sup bdo iframe embed span input select textarea label audio video "
                        + "canvas optgroup option legend datalist keygen output progress meter area param source track "
                        + "summary command device basefont bgsound menuitem data bdi s strike nobr ins del button "
                        + "picture slot rb br xmp noembed");
        set(
                VOID,
                "meta link base frame img br wbr embed hr input keygen col command device area basefont bgsound menuitem "
                        + "param source track");
        set(DATA, "iframe noembed noframes script style xmp");
        set(PLAIN, "title textarea");
        set(
                SPECIAL,
                "address applet area article aside base basefont bgsound blockquote body br button caption center col "
                        + "colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset "
                        + "h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main "
                        + "marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search "
                        + "section select source style summary table tbody td template textarea tfoot th thead title tr "
                        + "track ul wbr xmp");
        set(SCOPE, "applet caption html marquee object select table td template th");
        set(IMPLIED_END, "dd dt li optgroup option p rb rp rt rtc");
        set(
                CLOSES_P,
                "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
                        + "header hgroup main menu nav ol p search section summary ul");
        set(
                CLOSER,
                "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure "
                        + "footer header hgroup listing main menu nav ol pre search section summary ul");
        set(FORMATTING, "a b big code em font i s small strike strong tt u");
        set(HEADING, "h1 h2 h3 h4 h5 h6");
        set(OF_HEAD, "base link meta noframes script style title");
        set(OF_TABLE, "caption col colgroup tbody td tfoot th thead tr");
        set(
                RARE,
                "frameset frame plaintext xmp template listing applet marquee nobr ruby rb rp rt rtc command device "
                        + "basefont bgsound menuitem keygen math image isindex");
        set(
                BREAKS_OUT,
                "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing "
                        + "menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var font script");
        set(
                BOUNDARY,
                "button input select textarea option output progress meter img picture audio video canvas object embed "
                        + "iframe");
        set(
                LEFT,
                "script style noscript template nav aside figure figcaption form button select input textarea iframe "
                        + "object embed svg canvas audio video picture img menu dialog head footer map math applet "
                        + "frameset noframes label title");
        set(INLINE_VOID, "area br embed img wbr input");
        KNOWN = ALL.size();
    }

    static final int HTML = of("html");
    static final int HEAD = of("head");
    static final int BODY = of("body");
    static final int A = of("a");
    static final int P = of("p");
    static final int BR = of("br");
    static final int HR = of("hr");
    static final int LI = of("li");
    static final int DD = of("dd");
    static final int DT = of("dt");
    static final int DIV = of("div");
    static final int ADDRESS = of("address");
    static final int OL = of("ol");
    static final int UL = of("ul");
    static final int PRE = of("pre");
    static final int FORM = of("form");
    static final int BUTTON = of("button");
    static final int OBJECT = of("object");
    static final int SELECT = of("select");
    static final int OPTION = of("option");
    static final int OPTGROUP = of("optgroup");
    static final int INPUT = of("input");
    static final int SCRIPT = of("script");
    static final int TEXTAREA = of("textarea");
    static final int STYLE = of("style");
    static final int TITLE = of("title");
    static final int NOSCRIPT = of("noscript");
    static final int TABLE = of("table");
    static final int TBODY = of("tbody");
    static final int THEAD = of("thead");
    static final int TFOOT = of("tfoot");
    static final int TR = of("tr");
    static final int TD = of("td");
    static final int TH = of("th");
    static final int CAPTION = of("caption");
    static final int COL = of("col");
    static final int COLGROUP = of("colgroup");
    static final int SVG = of("svg");
    static final int ARTICLE = of("article");
    static final int MAIN = of("main");
    static final int TIME = of("time");
    static final int META = of("meta");
    static final int LINK = of("link");
    static final int H1 = of("h1");

    private Names() {}

    /** Adds a character to the key of a name; keys of names up to twelve characters are all different. */
    static long key(long key, int code) {
        return key * 38 + code;
    }

    /** Of {@code a-z}, {@code A-Z}, {@code 0-9} and {@code -} a number from 1 to 37, case aside; else 0. */
    static int code(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : c == '-' ? 37 : 0;
    }

    /** The number of the element with this key; 0 where none is known. */
    static int of(long key) {
        int slot = slot(key);
        while (KEYS[slot] != key) {
            if (KEYS[slot] == 0) {
                return 0;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return NUMBERS[slot];
    }

    /** The number of an element by its name in lower case; 0 where none is known. */
    static int of(String name) {
        if (name.length() > 12) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            int code = name.charAt(i) >= 'A' && name.charAt(i) <= 'Z' ? 0 : code(name.charAt(i));
            if (code == 0) {
                return 0;
            }
            key = key(key, code);
        }
        return of(key);
    }

    /** What is known of an element; nothing of one with another name. */
    static int flags(int number) {
        return number < KNOWN ? FLAGS[number] : 0;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 55);
    }

    private static void set(int flag, String names) {
        for (String name : names.split(" ")) {
            int number = of(name);
            if (number == 0) {
                number = ALL.size();
                ALL.add(name);
                long key = 0;
                for (int i = 0; i < name.length(); i++) {
                    key = key(key, code(name.charAt(i)));
                }
                int slot = slot(key);
                while (KEYS[slot] != 0) {
                    slot = slot + 1 & SLOTS - 1;
                }
                KEYS[slot] = key;
                NUMBERS[slot] = (short) number;
            }
            FLAGS[number] |= flag;
        }
    }
}
