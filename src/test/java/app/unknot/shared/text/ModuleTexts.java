package app.unknot.shared.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a module of the browser as far as its texts: strings, and what templates of markup show between and in their tags. */
final class ModuleTexts {
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|placeholder|label|alt)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String BEFORE_A_REGEX = "(,=:[!&|?{};";
    private static final int NEAR = 20;

    private final String source;
    private final List<Found> found = new ArrayList<>();
    private int at;

    private ModuleTexts(String source) {
        this.source = source;
    }

    /**
     * A text of a module.
     *
     * @param before the code right before it
     * @param isMarkup whether it stands in a template of markup, outside of what is put in
     */
    record Found(String text, String before, boolean isMarkup) {}

    /** A call for words, with how many values it gives. */
    record Call(String key, int values) {}

    static List<Found> of(String module) {
        ModuleTexts texts = new ModuleTexts(module);
        texts.code(false);
        return texts.found;
    }

    static List<Call> calls(String module) {
        List<Call> calls = new ArrayList<>();
        Matcher call = Pattern.compile("\\bt\\('([a-z0-9-]+)'").matcher(module);
        while (call.find()) calls.add(new Call(call.group(1), values(module, call.end())));
        return calls;
    }

    /** Commas of the call itself, up to the bracket that ends it; the last one may lead to nothing. */
    private static int values(String module, int from) {
        Deque<Character> open = new ArrayDeque<>();
        int values = 0;
        for (int i = from; i < module.length(); i++) {
            char c = module.charAt(i);
            if (!open.isEmpty() && isQuote(open.peek())) {
                if (c == '\\') i++;
                else if (c == open.peek()) open.pop();
                else if (c == '{' && module.charAt(i - 1) == '$' && open.peek() == '`') open.push('{');
            } else if (isQuote(c) || "([{".indexOf(c) >= 0) open.push(c);
            else if (c == ')' && open.isEmpty()) return values;
            else if (")]}".indexOf(c) >= 0) open.pop();
            else if (c == ','
                    && open.isEmpty()
                    && !module.substring(i + 1).stripLeading().startsWith(")")) values++;
        }
        return values;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`';
    }

    /** Reads code, to the end or to the brace that ends what is put into a template. */
    private void code(boolean inTemplate) {
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\'' || c == '"') string(c);
            else if (c == '`') template();
            else if (source.startsWith("//", at)) at = end("\n");
            else if (source.startsWith("/*", at)) at = end("*/");
            else if (c == '/' && isRegex()) regex();
            else {
                if (c == '{') depth++;
                if (c == '}' && inTemplate && depth-- == 0) return;
                at++;
            }
        }
    }

    private void string(char quote) {
        int begin = ++at;
        while (source.charAt(at) != quote) at += source.charAt(at) == '\\' ? 2 : 1;
        found.add(new Found(source.substring(begin, at++), before(begin - 1), false));
    }

    private void template() {
        String before = before(at);
        boolean markup = before.matches("(?s).*\\b(html|svg)");
        boolean style = before.matches("(?s).*\\bcss");
        StringBuilder text = new StringBuilder();
        at++;
        while (source.charAt(at) != '`') {
            if (source.startsWith("${", at)) {
                at += 2;
                code(true);
                text.append('\0');
            } else text.append(source.charAt(at));
            at++;
        }
        at++;
        if (markup) markup(text.toString(), before);
        else if (!style && !text.toString().contains("{")) found.add(new Found(text.toString(), before, false));
    }

    private void markup(String text, String before) {
        SHOWN_ATTRIBUTE.matcher(text).results().forEach(hit -> shown(hit.group(1), before));
        for (String piece : TAG.split(text)) shown(piece, before);
    }

    private void shown(String text, String before) {
        String words = text.replace('\0', ' ').strip();
        if (!words.isEmpty()) found.add(new Found(words, before, true));
    }

    private String before(int end) {
        return source.substring(Math.max(0, end - NEAR), end);
    }

    private int end(String mark) {
        int end = source.indexOf(mark, at + 2);
        return end < 0 ? source.length() : end + mark.length();
    }

    private boolean isRegex() {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(source.charAt(last))) last--;
        return last < 0
                || BEFORE_A_REGEX.indexOf(source.charAt(last)) >= 0
                || source.startsWith("=>", last - 1)
                || source.substring(Math.max(0, last - 5), last + 1).endsWith("return");
    }

    private void regex() {
        boolean set = false;
        for (at++; source.charAt(at) != '/' || set; at++) {
            if (source.charAt(at) == '\\') at++;
            else if (source.charAt(at) == '[') set = true;
            else if (source.charAt(at) == ']') set = false;
        }
        at++;
    }
}
