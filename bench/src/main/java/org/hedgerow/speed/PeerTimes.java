package org.hedgerow.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.hedgerow.peer.Answer;
import org.hedgerow.peer.CommonsMath;
import org.hedgerow.peer.Finmath;
import org.hedgerow.peer.Hedgerow;
import org.hedgerow.peer.Job;
import org.hedgerow.peer.Library;

/** Times of the same jobs by this library and by others, each of which must come to the same numbers. */
final class PeerTimes {
    /** Beyond which two answers are not the same, in standard errors of both together. */
    static final double MOST_ERRORS = 4.5;

    private final int processors;

    PeerTimes(int processors) {
        this.processors = processors;
    }

    /** The first is what the others are put beside. */
    List<Library> libraries(Job job) {
        List<Library> libraries = new ArrayList<>(List.of(Hedgerow.plain(1)));
        if (processors > 1) {
            libraries.add(Hedgerow.plain(processors));
        }
        if (job.task() == Job.Task.OPTION) {
            libraries.add(Hedgerow.usual(1));
        }
        if (job.task() == Job.Task.PORTFOLIO) {
            libraries.add(Hedgerow.wholeAnswer(1));
        }
        libraries.add(new Finmath());
        libraries.add(new CommonsMath());
        return libraries;
    }

    /** Run k of every library has seed k + 1. */
    List<ResultLine> lines(Job job, Interleaved.Settings settings) {
        List<Library> libraries = libraries(job);
        Answer[] answers = new Answer[libraries.size()];
        List<IntConsumer> works = IntStream.range(0, answers.length)
                .<IntConsumer>mapToObj(
                        place -> round -> answers[place] = libraries.get(place).answer(job, round + 1))
                .toList();
        Interleaved runs = Interleaved.run(works, settings);
        List<ResultLine> lines = new ArrayList<>();
        for (int place = 0; place < answers.length; place++) {
            lines.add(line(job, libraries.get(place), runs, place, answers));
        }
        return lines;
    }

    private static ResultLine line(Job job, Library library, Interleaved runs, int place, Answer[] answers) {
        double errors = answers[place].errorsFrom(answers[0]);
        if (errors > MOST_ERRORS) {
            throw new IllegalStateException(
                    library.name() + " comes to " + answers[place] + " where " + answers[0] + " is found: " + job);
        }
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("library", library.name()));
        parameters.put("threads", library.threads() == 0 ? "own" : Integer.toString(library.threads()));
        Map<String, String> more = new LinkedHashMap<>();
        more.put("times ours", ResultFile.range(runs.times(place, 0)));
        more.put("processor ms", ResultFile.digits(runs.processorTime(place).median()));
        more.put("processor times ours", ResultFile.range(runs.processorTimes(place, 0)));
        more.put("answer", answers[place].toString());
        return ResultLine.of(job.task().title(), parameters, runs.time(place), "ms", more);
    }
}
