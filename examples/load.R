# Reads the table of `umubano export --format events.csv`.
#
#   umubano export --format events.csv --store my-store > events.csv
#   Rscript examples/load.R events.csv
#
# Parquet has its types already: arrow::read_parquet("events.parquet").

read_events <- function(path) {
  # Everything as text first: cameo keeps its leading zero, from its precision (2012, 2025-05, 2025-05-28).
  events <- read.csv(path, colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
  for (column in c("from_first", "from_last", "to_first", "to_last")) {
    events[[column]] <- as.Date(events[[column]])
  }
  for (column in c("reports", "origins", "plover_quad", "duration_days")) {
    events[[column]] <- as.integer(events[[column]])
  }
  for (column in c("plover_scale", "goldstein", "confidence")) {
    events[[column]] <- as.numeric(events[[column]])
  }
  for (column in c("kind", "subtype", "status", "from_precision", "to_precision")) {
    events[[column]] <- factor(events[[column]])
  }
  events
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 1) {
  events <- read_events(arguments[1])
  str(events)
  print(sort(table(unlist(strsplit(events$dyads, "; "))), decreasing = TRUE))
}
