/** The command line: `groundwork check | map | progress | brief | create`. */
export {};
