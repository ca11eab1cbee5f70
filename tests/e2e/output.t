Output that cannot be written in full is an error, whatever the mode.

  $ guichet M1 2024-03-10 >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet -l fr M1 2024-03-10 >/dev/full
  ! guichet: sortie standard: le disque est plein
  [2]
  $ guichet >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet -f tsv M1 2024-03-10 >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet -f json M1 2024-03-10 >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet -s >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet --print-calendar >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ NOW=1711000000 guichet-at --check-calendar >/dev/full
  ! guichet: <built-in>:20: warning: all windows of the level 'M1' will be over within 30 days
  ! guichet: standard output: the disk is full
  [2]
  $ guichet --help >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet --version >/dev/full
  ! guichet: standard output: the disk is full
  [2]
  $ guichet M1 2024-03-10 >&-
  ! guichet: standard output: it is closed
  [2]
  $ guichet -l fr -h >&-
  ! guichet: sortie standard: elle est fermée
  [2]

Where nothing was to be written, it does not matter.

  $ guichet -q M1 2024-03-10 >&-
  $ guichet -q M1 2024-03-25 >/dev/full
  [1]
  $ guichet L1 >&-
  ! guichet: unknown level 'L1': the calendar has L3 (Bachelor's degree, 3rd year), M1 (Master's degree, 1st year), M2 (Master's degree, 2nd year), DU (University diploma)
  [4]

Nor does it matter where errors go.

  $ guichet M1 2024-02-30 2>&-
  [2]
  $ guichet L1 2024-03-10 2>/dev/full
  [4]

A reader that goes away ends the program without a word: by SIGPIPE, or with 2 where it is ignored.

  $ mkfifo gone
  $ (exec 3<>gone 4>gone 3>&-; guichet M1 2024-03-10 >&4); echo $?
  141
  $ (trap '' PIPE; exec 3<>gone 4>gone 3>&-; guichet M1 2024-03-10 >&4); echo $?
  2

Colour is for terminals, unless it is asked for.

  $ guichet M1 2024-03-10 | sed -n 4p
  M1 (Master's degree, 1st year): OPEN, 14 days left
  $ guichet --color=always M1 2024-03-10 | cat -v | sed -n 4p
  M1 (Master's degree, 1st year): ^[[1;32mOPEN^[[0m, 14 days left
  $ NO_COLOR=1 TERM=dumb guichet --color=always L3 2024-03-10 | cat -v | sed -n 4p
  L3 (Bachelor's degree, 3rd year): ^[[1;33mUPCOMING^[[0m, opens in 15 days
  $ guichet --color=always --color=auto M1 2024-03-10 | sed -n 4p
  M1 (Master's degree, 1st year): OPEN, 14 days left
  $ guichet --color=always 2024-04-01 | cat -v | sed -n 6,7p
  L3  eCandidat   .......................===+===========..  ^[[1;32mOPEN^[[0m      24 days left
  M1  Mon Master  ...........=============..|.............  ^[[1;31mCLOSED^[[0m    8 days ago
