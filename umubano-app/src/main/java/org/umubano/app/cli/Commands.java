package org.umubano.app.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {

    private record Named(String name, Class<?> command) {}

    private static final List<Named> ALL = List.of(
            new Named("demo", DemoCommand.class),
            new Named("dossier", DossierCommand.class),
            new Named("articles", ArticlesCommand.class),
            new Named("mentions", MentionsCommand.class),
            new Named("events", EventsCommand.class),
            new Named("explain", ExplainCommand.class),
            new Named("serve", ServeCommand.class),
            new Named("read", ReadCommand.class),
            new Named("feeds", FeedsCommand.class),
            new Named("watch", WatchCommand.class),
            new Named("dyads", DyadsCommand.class),
            new Named("event", EventCommand.class),
            new Named("check", CheckCommand.class),
            new Named("analyse", AnalyseCommand.class),
            new Named("language", LanguageCommand.class),
            new Named("evaluate", EvaluateCommand.class),
            new Named("search", SearchCommand.class),
            new Named("contradictions", ContradictionsCommand.class),
            new Named("changes", ChangesCommand.class),
            new Named("brief", BriefCommand.class),
            new Named("add", AddCommand.class),
            new Named("review", ReviewCommand.class),
            new Named("verify", VerifyCommand.class),
            new Named("forget", ForgetCommand.class),
            new Named("backup", BackupCommand.class),
            new Named("export", ExportCommand.class),
            new Named("completion", CompletionCommand.class));

    private Commands() {}

    /** Gives the program its commands. Where the first argument is one, that one alone: to look at all of them takes longer than most do. */
    static void addTo(CommandLine program, String... args) {
        for (Named named : ALL) {
            if (args.length > 0 && named.name.equals(args[0]) && named.command != CompletionCommand.class) {
                program.addSubcommand(named.command);
                return;
            }
        }
        for (Named named : ALL) {
            program.addSubcommand(named.command);
        }
        program.addSubcommand(CommandLine.HelpCommand.class);
    }
}
