# Completion of guichet(1) for fish. Levels and audiences are those of the calendar in use.

# A path as it stands on the command line, with its home.
function __guichet_path
    string replace -r '^~' $HOME -- $argv
end

# The options for a calendar that stand on the command line.
function __guichet_calendars
    set -l words (commandline -opc)
    for i in (seq (count $words))
        switch $words[$i]
            case -c --calendar
                set -q words[(math $i + 1)]; and printf '%s\n' -c (__guichet_path $words[(math $i + 1)])
            case '--calendar=*'
                printf '%s\n' -c (__guichet_path (string replace -- --calendar= '' $words[$i]))
            case '-c*'
                printf '%s\n' -c (__guichet_path (string sub -s 3 -- $words[$i]))
        end
    end
end

# What is in a field of the answers: 1, the levels, or 9, the audiences.
function __guichet_ids
    set -l words (commandline -opc)
    set -l program (__guichet_path $words[1])
    $program (__guichet_calendars) --format=tsv 2>/dev/null | cut -f $argv | string match -r '.+' | sort -u
end

function __guichet_takes_files
    __fish_contains_opt -s b batch check-calendar
end

function __guichet_takes_levels
    not __guichet_takes_files; and not __fish_contains_opt print-calendar
end

function __guichet_takes_audiences
    __fish_contains_opt -s b batch; or __guichet_takes_levels
end

function __guichet_takes_calendars
    not __fish_contains_opt print-calendar
end

function __guichet_takes_dates
    __fish_contains_opt -s b batch; or __guichet_takes_levels
end

function __guichet_answers
    __guichet_takes_levels; and not __fish_contains_opt -s s steps
end

complete -c guichet -n __guichet_takes_levels -f -a '(__guichet_ids 1)' -d level
complete -c guichet -n __guichet_takes_files -F
complete -c guichet -n '__fish_contains_opt print-calendar' -f
complete -c guichet -n __guichet_answers -s f -l format -x -a 'text tsv json ics html' -d 'the form of the answer'
complete -c guichet -n '__guichet_answers; and not __fish_contains_opt -s q quiet' -s r -l remind -x -d 'print only what is due in so many days'
complete -c guichet -n '__guichet_answers; and not __fish_contains_opt -s r remind' -s q -l quiet -d 'only return the status'
complete -c guichet -n __guichet_answers -l color -x -a 'auto always never' -d 'colour the states'
complete -c guichet -n __guichet_answers -s s -l steps -d 'how to apply, step by step'
complete -c guichet -n __guichet_answers -s b -l batch -d 'answer every record of a table'
complete -c guichet -n __guichet_answers -l check-calendar -d 'is this calendar right?'
complete -c guichet -n __guichet_answers -l print-calendar -d 'the built-in calendar, to edit'
complete -c guichet -n __guichet_takes_dates -s d -l date -x -a today -d 'the day or moment asked about'
complete -c guichet -n '__guichet_answers; or __fish_contains_opt -s b batch' -s o -l output -r -F -d 'write to this file when all is there'
complete -c guichet -n __guichet_takes_audiences -s a -l audience -x -a '(__guichet_ids 9)' -d 'the kind of applicant'
complete -c guichet -n __guichet_takes_calendars -s c -l calendar -r -F -d 'use this calendar'
complete -c guichet -s l -l lang -x -a 'fr en' -d 'the language of what people read'
complete -c guichet -n '__fish_contains_opt -s b batch' -l delimiter -x -a tab -d 'between the fields'
complete -c guichet -n '__fish_contains_opt -s b batch' -l level-column -x -d 'the column of the levels'
complete -c guichet -n '__fish_contains_opt -s b batch' -l date-column -x -d 'the column of the dates'
complete -c guichet -n '__fish_contains_opt -s b batch' -l audience-column -x -d 'the column of the audiences'
complete -c guichet -n '__fish_contains_opt -s b batch' -l no-header -d 'the first record is no header'
complete -c guichet -n '__fish_contains_opt -s b batch' -l columns -x -a '(__fish_append , platform state opens closes days platform_name url window audience intake scope state_text opens_text closes_text)' -d 'add these columns'
complete -c guichet -n '__fish_contains_opt -s b batch' -l summary -d 'how many records came to which state'
complete -c guichet -n __guichet_answers -s h -l help -d 'print a short help'
complete -c guichet -n __guichet_answers -s V -l version -d 'print the version'
