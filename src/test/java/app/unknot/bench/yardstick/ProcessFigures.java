package app.unknot.bench.yardstick;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the system and the JDK tell of a process. */
final class ProcessFigures {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+)\\s*kB");

    /** A generation, or the whole heap where it has none: not the metaspace. */
    private static final Pattern USED = Pattern.compile(
            "(?m)^\\s*(?:def new generation|tenured generation|DefNew|Tenured|garbage-first heap)\\s.*?used (\\d+)K");

    private ProcessFigures() {}

    /** @param status as {@code /proc/PID/status} has it */
    static long residentKiB(String status) {
        Matcher found = RESIDENT.matcher(status);
        if (!found.find()) throw new IllegalArgumentException("No resident memory in: " + status);
        return Long.parseLong(found.group(1));
    }

    /** @param info as {@code jcmd PID GC.heap_info} prints it */
    static long heapKiB(String info) {
        Matcher found = USED.matcher(info);
        long sum = 0;
        boolean any = false;
        while (found.find()) {
            sum += Long.parseLong(found.group(1));
            any = true;
        }
        if (!any) throw new IllegalArgumentException("No heap in: " + info);
        return sum;
    }
}
