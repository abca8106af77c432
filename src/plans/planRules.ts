/** What one sponsor's plan file says, as far as a conversation needs it. */
export interface PlanRules {
  readonly id: string;
  readonly name: string;
  readonly type: '401k' | '403b' | '457b';
  readonly locale: 'en' | 'es';
  readonly retentionDays: number;
  /** Whose people may use the assistant in Microsoft Teams: Entra tenant ids in lower case. */
  readonly teams?: { readonly tenants: readonly string[] };
  readonly contact: { readonly name: string; readonly phone?: string; readonly email?: string; readonly url?: string; readonly hours?: string };
}
