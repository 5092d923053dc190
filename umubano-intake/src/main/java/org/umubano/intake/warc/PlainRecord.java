package org.umubano.intake.warc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One record as nearly all are written: its header without folded lines, its content as long as the header says and two ends
 * of line behind it; a response of HTTP that is neither in chunks nor packed. Its lines are read where they stand. What is
 * otherwise in any point is left to jwarc ({@link ArchivedRecord}), which knows all the rest.
 */
final class PlainRecord {

    private static final int MOST_LINES = 200;
    private static final byte[] MAGIC = ascii("WARC/1.");
    private static final byte[] RESPONSE = ascii("response");
    private static final byte[] REQUEST = ascii("request");
    private static final byte[] METADATA = ascii("metadata");
    private static final byte[] INFO = ascii("warcinfo");
    private static final byte[] VERSION = ascii("HTTP/1.");
    private static final byte[] TYPE = ascii("warc-type");
    private static final byte[] LENGTH = ascii("content-length");
    private static final byte[] TARGET = ascii("warc-target-uri");
    private static final byte[] CONTENT_TYPE = ascii("content-type");
    private static final byte[] CONTENT_ENCODING = ascii("content-encoding");
    private static final byte[] TRANSFER_ENCODING = ascii("transfer-encoding");
    private static final byte[] SEGMENT = ascii("warc-segment-number");
    private static final byte[] HTML = ascii("text/html");
    private static final byte[] CHARSET = ascii("charset=");
    private static final byte[] HTTP_RECORD = ascii("application/http; msgtype=response");
    private static final byte[] HTTP_RECORD_TIGHT = ascii("application/http;msgtype=response");

    private final byte[] bytes;
    private int at;
    private int nameFrom;
    private int nameTo;
    private int valueFrom;
    private int valueTo;
    private boolean isResponse;
    private boolean isPage;
    private @Nullable String target;
    private @Nullable String charset;

    private PlainRecord(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The record, or null where it is not plain. */
    static @Nullable PlainRecord of(byte[] bytes) {
        PlainRecord record = new PlainRecord(bytes);
        return record.read() ? record : null;
    }

    boolean isResponse() {
        return isResponse;
    }

    /** Whether it is a response with status 200 that holds HTML. */
    boolean isPage() {
        return isPage;
    }

    /** @param number of the record in its archive */
    ArchivedPage page(int number) {
        return new ArchivedPage(
                number, target == null ? "" : target, charset, Arrays.copyOfRange(bytes, at, bytes.length - 4));
    }

    private boolean read() {
        if (!begins(0, MAGIC) || bytes.length < 16 || !isDigit(bytes[7]) || bytes[8] != '\r' || bytes[9] != '\n') {
            return false;
        }
        boolean hasType = false;
        at = 10;
        long length = -1;
        boolean isHttp = false;
        for (int lines = 0; ; lines++) {
            if (lines == MOST_LINES || !line()) {
                return false;
            }
            if (nameTo < 0) {
                break;
            }
            if (is(TYPE)) {
                isResponse = hasValue(RESPONSE);
                hasType = !hasType && (isResponse || hasValue(REQUEST) || hasValue(METADATA) || hasValue(INFO));
                if (!hasType) {
                    return false;
                }
            } else if (is(LENGTH)) {
                length = length < 0 ? number(valueFrom, valueTo) : -1;
            } else if (is(TARGET)) {
                if (target != null) {
                    return false;
                }
                target = text(valueFrom, valueTo);
            } else if (is(CONTENT_TYPE)) {
                isHttp = hasValue(HTTP_RECORD) || hasValue(HTTP_RECORD_TIGHT);
            } else if (is(SEGMENT)) {
                return false;
            }
        }
        int end = bytes.length;
        if (length != end - 4 - at || bytes[end - 4] != '\r' || bytes[end - 3] != '\n') {
            return false;
        }
        if (!isResponse) {
            return hasType;
        }
        return isHttp
                && target != null
                && isWeb(target)
                && bytes[end - 2] == '\r'
                && bytes[end - 1] == '\n'
                && response(end - 4);
    }

    private static boolean isWeb(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    /** The header of the response; {@link #at} is then where its body begins. */
    private boolean response(int end) {
        int status = at + VERSION.length + 2;
        if (!begins(at, VERSION) || !isDigit(bytes[status - 2]) || status + 4 >= end || bytes[status - 1] != ' ') {
            return false;
        }
        long code = number(status, status + 3);
        if (code < 100 || bytes[status + 3] != ' ' && bytes[status + 3] != '\r') {
            return false;
        }
        at = lineEnd(status) + 2;
        long length = -1;
        boolean hasLength = false;
        boolean isHtml = false;
        boolean hasType = false;
        for (int lines = 0; ; lines++) {
            if (lines == MOST_LINES || at < 2 || !line() || at > end) {
                return false;
            }
            if (nameTo < 0) {
                break;
            }
            if (is(CONTENT_ENCODING)
                    || is(TRANSFER_ENCODING)
                    || is(CONTENT_TYPE) && hasType
                    || is(LENGTH) && hasLength) {
                return false;
            } else if (is(LENGTH)) {
                hasLength = true;
                length = number(valueFrom, valueTo);
            } else if (is(CONTENT_TYPE)) {
                hasType = true;
                isHtml = isHtml();
                if (!isHtml) {
                    return false;
                }
            }
        }
        isPage = code == 200 && isHtml;
        return hasType && (!hasLength || length == end - at);
    }

    /** Whether the value is {@code text/html}, alone or with a charset. */
    private boolean isHtml() {
        if (!begins(valueFrom, HTML)) {
            return false;
        }
        int i = valueFrom + HTML.length;
        if (i == valueTo) {
            return true;
        }
        if (bytes[i++] != ';') {
            return false;
        }
        while (i < valueTo && bytes[i] == ' ') {
            i++;
        }
        if (!begins(i, CHARSET)) {
            return false;
        }
        int from = i + CHARSET.length;
        for (i = from; i < valueTo; i++) {
            byte b = bytes[i];
            boolean isName =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_';
            if (!isName) {
                return false;
            }
        }
        charset = text(from, valueTo);
        return valueTo > from;
    }

    // lines

    /** Reads a line of a header; false where it is not plain. An empty line has no name. */
    private boolean line() {
        int end = lineEnd(at);
        if (end < 0) {
            return false;
        }
        if (end == at) {
            nameTo = -1;
            at = end + 2;
            return true;
        }
        int colon = at;
        while (colon < end && isNamed(bytes[colon])) {
            colon++;
        }
        if (colon == at || colon == end || bytes[colon] != ':') {
            return false;
        }
        nameTo = colon;
        nameFrom = at;
        valueFrom = colon + 1;
        valueTo = end;
        while (valueFrom < valueTo && bytes[valueFrom] == ' ') {
            valueFrom++;
        }
        while (valueTo > valueFrom && bytes[valueTo - 1] == ' ') {
            valueTo--;
        }
        at = end + 2;
        return true;
    }

    private static boolean isNamed(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_';
    }

    /** Where the line ends with a carriage return and a line feed; -1 where it has another character beyond plain ASCII. */
    private int lineEnd(int from) {
        for (int i = from; i >= 0 && i + 1 < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' || b == 127) {
                return b == '\r' && bytes[i + 1] == '\n' ? i : -1;
            }
        }
        return -1;
    }

    private boolean hasValue(byte[] value) {
        return valueTo - valueFrom == value.length && begins(valueFrom, value);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private boolean is(byte[] name) {
        return nameTo - nameFrom == name.length && startsWith(nameFrom, nameTo, name);
    }

    /** Case aside; the beginning in lower case. */
    private boolean startsWith(int from, int to, byte[] begin) {
        if (to - from < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            byte b = bytes[from + i];
            if (b != begin[i] && (b < 'A' || b > 'Z' || (b | 0x20) != begin[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int from, byte[] begin) {
        return bytes.length >= from + begin.length
                && Arrays.equals(bytes, from, from + begin.length, begin, 0, begin.length);
    }

    private long number(int from, int to) {
        long out = to - from > 10 || to == from ? -1 : 0;
        for (int i = from; i < to && out >= 0; i++) {
            out = bytes[i] >= '0' && bytes[i] <= '9' ? out * 10 + bytes[i] - '0' : -1;
        }
        return out;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }
}
